using System.Diagnostics;

namespace RelGraph.Neo4j.Tests.Server;

/// <summary>A disk in memory with little room, put in the place of a folder. Only root may do that, and not in every container.</summary>
internal sealed class SmallDisk : IDisposable
{
    private const int Megabytes = 700;
    private const int Block = 1 << 16;

    private readonly string _folder;

    /// <summary>Puts it in the place of a folder, which is made.</summary>
    public SmallDisk(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
        if (!Run("mount", "-t", "tmpfs", "-o", $"size={Megabytes}m", "tmpfs", folder))
        {
            throw new InvalidOperationException($"no disk could be mounted at {folder}");
        }
    }

    /// <summary>Why this machine cannot do it; null when it can.</summary>
    public static string? WhyNot { get; } = Try() ? null : "no disk can be mounted: run as root, in a container with the right to mount";

    private string Ballast => Path.Combine(_folder, "ballast");

    /// <summary>Takes all the room that is left.</summary>
    public void Fill()
    {
        using var ballast = File.Create(Ballast);
        try
        {
            for (var block = new byte[Block]; ;)
            {
                ballast.Write(block);
                ballast.Flush();
            }
        }
        catch (IOException)
        {
            // It is full.
        }
    }

    /// <summary>Gives the room back.</summary>
    public void MakeRoom() => File.Delete(Ballast);

    public void Dispose() => Run("umount", "-l", _folder);

    private static bool Try()
    {
        var folder = Directory.CreateTempSubdirectory("relgraph-disk-").FullName;
        try
        {
            return OperatingSystem.IsLinux() && Run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder) && Run("umount", folder);
        }
        finally
        {
            Directory.Delete(folder);
        }
    }

    private static bool Run(string command, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true, RedirectStandardOutput = true });
            return process is not null && process.WaitForExit(TimeSpan.FromSeconds(20)) && process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
