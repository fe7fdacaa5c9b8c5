using System.Diagnostics;
using RelGraph.Storage.Neo4j;

namespace RelGraph.Benchmarks.GraphStores;

/// <summary>A Neo4j of its own with an empty database, started by the script in the folder that RELGRAPH_TEST_NEO4J names.</summary>
internal sealed class GraphServer : IDisposable
{
    /// <summary>The password of its only user.</summary>
    public const string Password = "relgraph-bench";

    private readonly string _script;
    private readonly string _home;

    private GraphServer(string script, string home)
    {
        _script = script;
        _home = home;
    }

    /// <summary>The port of the Query API.</summary>
    public const int Port = 7497;

    /// <summary>The port of Bolt.</summary>
    public const int BoltPort = 7697;

    /// <summary>How the steps reach it.</summary>
    public static Neo4jConnectionOptions Connection { get; } = new()
    {
        Address = new Uri(FormattableString.Invariant($"http://127.0.0.1:{Port}")),
        Credentials = new Neo4jCredentials.Basic("neo4j", Password),
        ResponseTimeout = TimeSpan.FromMinutes(10),
    };

    /// <summary>True when there is a script to start one.</summary>
    public static bool IsThere => Environment.GetEnvironmentVariable("RELGRAPH_TEST_NEO4J") is { Length: > 0 };

    /// <summary>Starts it empty.</summary>
    /// <param name="work">Where its data goes.</param>
    /// <param name="heap">The size of the server's heap, for example <c>1g</c>.</param>
    public static GraphServer Start(string work, string heap)
    {
        var folder = Environment.GetEnvironmentVariable("RELGRAPH_TEST_NEO4J")
            ?? throw new InvalidOperationException("This benchmark needs a Neo4j: set RELGRAPH_TEST_NEO4J to the folder of the script that starts one.");
        var server = new GraphServer(Path.Combine(folder, "neo4j"), Path.Combine(work, "neo4j"));
        server.Run("stop", "--home", server._home);
        server.Run("wipe", "--home", server._home);
        return server.Run("start", "--home", server._home, "--http-port", Port.ToString(System.Globalization.CultureInfo.InvariantCulture), "--bolt-port", BoltPort.ToString(System.Globalization.CultureInfo.InvariantCulture), "--password", Password, "--heap", heap, "--pagecache", "1g", "--gds") == 0
            ? server
            : throw new InvalidOperationException("Neo4j did not start; run the script by hand to see why.");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Run("stop", "--home", _home);
        Run("wipe", "--home", _home);
    }

    private int Run(params string[] arguments)
    {
        var info = new ProcessStartInfo(_script) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
        {
            info.ArgumentList.Add(argument);
        }

        using var process = Process.Start(info)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
