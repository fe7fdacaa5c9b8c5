using System.Diagnostics;
using System.Globalization;

namespace RelGraph.Neo4j.Tests.Server;

/// <summary>The folders of test servers, one per server, named for the test process that owns it. Those of dead processes are cleared away.</summary>
internal static class ServerHome
{
    private const string Prefix = "relgraph-neo4j-test-";
    private static int _count;

    /// <summary>A new folder of this process.</summary>
    public static string New()
    {
        var home = Path.Combine(Path.GetTempPath(), $"{Prefix}{Environment.ProcessId}-{Interlocked.Increment(ref _count)}");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Clear(home);
        return home;
    }

    /// <summary>Ends servers whose test process was killed before it could.</summary>
    public static void ClearOrphans()
    {
        foreach (var home in Directory.EnumerateDirectories(Path.GetTempPath(), Prefix + "*"))
        {
            var owner = Path.GetFileName(home)[Prefix.Length..].Split('-')[0];
            if (int.TryParse(owner, NumberStyles.None, CultureInfo.InvariantCulture, out var process) && !IsAlive(process))
            {
                Clear(home);
            }
        }
    }

    /// <summary>Ends the server of a folder, if it runs, and removes the folder.</summary>
    public static void Clear(string home)
    {
        try
        {
            if (Directory.Exists(home) && File.Exists(Path.Combine(home, "run", "server.pid")))
            {
                using var server = Process.GetProcessById(int.Parse(File.ReadAllText(Path.Combine(home, "run", "server.pid")), CultureInfo.InvariantCulture));
                if (server.ProcessName == "java")
                {
                    server.Kill();
                    server.WaitForExit(10_000);
                }
            }
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or FormatException or IOException)
        {
            // It ended by itself.
        }

        try
        {
            Directory.Delete(home, recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Another test process cleared it at the same moment, or the server wrote its last line: the next run clears the rest.
        }
    }

    private static bool IsAlive(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return !found.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
