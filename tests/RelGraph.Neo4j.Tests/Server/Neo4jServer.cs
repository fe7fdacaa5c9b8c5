using System.Globalization;
using System.Net;
using System.Net.Sockets;
using RelGraph.Storage.Neo4j;
using RelGraph.Storage.Neo4j.Transport;

namespace RelGraph.Neo4j.Tests.Server;

/// <summary>A real Neo4j with an empty database of its own, on free ports. As a fixture it is the one server that a collection shares, with Graph Data Science.</summary>
public sealed class Neo4jServer : IAsyncLifetime, IAsyncDisposable
{
    private const string Password = "relgraph-test";

    private readonly string _home = ServerHome.New();
    private readonly string[] _settings;

    /// <summary>The shared server; started by the test runner before the first test that uses it.</summary>
    public Neo4jServer()
        : this(gds: true, heap: "1g")
    {
    }

    private Neo4jServer(bool gds, string heap)
    {
        var (http, bolt) = FreePorts();
        BoltPort = bolt;
        Connection = new Neo4jConnectionOptions
        {
            Address = new Uri($"http://127.0.0.1:{http.ToString(CultureInfo.InvariantCulture)}"),
            Credentials = new Neo4jCredentials.Basic("neo4j", Password),
        };
        _settings =
        [
            "--http-port", http.ToString(CultureInfo.InvariantCulture), "--bolt-port", bolt.ToString(CultureInfo.InvariantCulture),
            "--password", Password, "--heap", heap, "--pagecache", "128m", .. gds ? ["--gds"] : Array.Empty<string>(),
        ];
    }

    /// <summary>How to reach it. The address stays the same when it is stopped and started again.</summary>
    public Neo4jConnectionOptions Connection { get; }

    /// <summary>The port of the other protocol, which RelGraph does not speak.</summary>
    public int BoltPort { get; }

    /// <summary>Starts another server that one test has for itself, to stop or to crash it; <paramref name="furnish"/> may put something into its folder before.</summary>
    public static async Task<Neo4jServer> StartOwnAsync(bool gds = false, Action<string>? furnish = null)
    {
        var server = new Neo4jServer(gds, heap: "512m");
        furnish?.Invoke(server._home);
        await server.StartAsync();
        return server;
    }

    /// <summary>A transport to it; <paramref name="change"/> may change how.</summary>
    public QueryApiTransport Connect(Func<Neo4jConnectionOptions, Neo4jConnectionOptions>? change = null) => new(change?.Invoke(Connection) ?? Connection);

    /// <summary>Starts it, or starts it again with the data it had; returns when a query is answered, after about ten seconds.</summary>
    public async Task StartAsync()
    {
        ServerHome.ClearOrphans();
        await Neo4jScript.RunAsync(["start", "--home", _home, .. _settings]);
    }

    /// <summary>Stops it in order and keeps its data.</summary>
    public Task StopAsync() => Neo4jScript.RunAsync("stop", "--home", _home);

    /// <summary>Kills it at once and keeps its data.</summary>
    public Task CrashAsync() => Neo4jScript.RunAsync("crash", "--home", _home);

    /// <inheritdoc/>
    public Task InitializeAsync() => Neo4jScript.WhyNot is null ? StartAsync() : Task.CompletedTask;

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        if (Directory.Exists(_home))
        {
            ServerHome.Clear(_home);
        }

        return ValueTask.CompletedTask;
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    /// <summary>Two different ports that nobody listens on now.</summary>
    private static (int Http, int Bolt) FreePorts()
    {
        using var first = new TcpListener(IPAddress.Loopback, 0);
        using var second = new TcpListener(IPAddress.Loopback, 0);
        first.Start();
        second.Start();
        return (((IPEndPoint)first.LocalEndpoint).Port, ((IPEndPoint)second.LocalEndpoint).Port);
    }
}
