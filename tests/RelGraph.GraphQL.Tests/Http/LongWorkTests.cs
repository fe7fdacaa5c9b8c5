using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using RelGraph.Application.Workspaces;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Relations;
using RelGraph.GraphQL.Hosting;
using RelGraph.Scoring.Parameters;
using RelGraph.Testing.Stores;

namespace RelGraph.GraphQL.Tests.Http;

/// <summary>Kernels that would work for minutes on a large graph are left when time is up, or when nobody waits any more.</summary>
public sealed class LongWorkTests : IAsyncLifetime
{
    private const int People = 30_000;
    private const int Ties = 60_000;

    // The kernels take from half a minute to hours; when they are left at once this is more than anybody needs.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);
    private static readonly string[] Kernels =
    [
        """{ kernel(name: "betweenness", graph: { relations: [WORKS_WITH] }, first: 1) { rowCount } }""",
        """{ kernel(name: "influential-seeds", graph: { relations: [WORKS_WITH] }, parameters: [{ name: "count", number: 50 }, { name: "slack", number: 0.01 }], first: 1) { rowCount } }""",
    ];

    private Workspace _workspace = null!;

    public static TheoryData<string, string> Ways
    {
        get
        {
            var ways = new TheoryData<string, string>();
            foreach (var kernel in Kernels)
            {
                ways.Add(kernel, "application/json");
                ways.Add(kernel, "text/event-stream");
                ways.Add(kernel, "socket");
            }

            return ways;
        }
    }

    public async Task InitializeAsync()
    {
        var store = new MemoryGraphStore(new WorkspaceInfo("long", "Long", "Asia/Shanghai", "CNY") { FrozenOn = new DateOnly(2026, 6, 30) });
        var draw = new SeededRandom(5);
        var facts = Enumerable.Range(0, Ties).Select(_ => (From: draw.NextBelow(People), To: draw.NextBelow(People))).Where(pair => pair.From != pair.To).Distinct()
            .Select(pair => (Change)new Change.Assert(new Fact(new WorksWith { From = Person(pair.From), To = Person(pair.To) }, DayRange.Always)));
        await store.ApplyAsync(new ChangeSet(new ChangeSetHeader("ties", "test", "test", null), [.. facts]), default);
        _workspace = await Workspace.OpenAsync(store, new WorkspaceOptions { Parameters = ScoringParameters.Default }, RunContext.Default);
    }

    public async Task DisposeAsync() => await _workspace.DisposeAsync();

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Kernel_ThatTakesTooLong_IsLeftAndTold(string query, string way)
    {
        await using var server = await StartAsync(.3);
        using var client = new HttpClient();
        var watch = Stopwatch.StartNew();

        var answer = await AskAsync(server, client, query, way, default);

        Assert.Contains("\"code\":\"EXECUTION_TIMEOUT\"", answer, StringComparison.Ordinal);
        Assert.Contains("took longer than 0.3 s", answer, StringComparison.Ordinal);
        Assert.InRange(watch.Elapsed, TimeSpan.FromSeconds(.25), Soon);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Kernel_WhoseClientIsGone_IsLeft(string query, string way)
    {
        await using var server = await StartAsync(0);
        using var client = new HttpClient();
        using var gone = new CancellationTokenSource();
        using var work = new ExecutionWatch();
        var asking = AskAsync(server, client, query, way, gone.Token, work.TraceParent);
        await work.UntilAsync(running: 1, Soon);
        // Into the middle of the kernel; whether the test passes does not depend on it.
        await Task.Delay(200);
        Assert.Equal(1, work.Running);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<Exception>(() => asking);

        await work.UntilAsync(running: 0, Soon);
    }

    private static NodeId Person(int number) => NodeId.Contact(string.Create(CultureInfo.InvariantCulture, $"C-{number}"));

    private Task<ListeningServer> StartAsync(double timeout) => ListeningServer.StartAsync(_workspace, new ServerOptions { TimeoutSeconds = timeout, MaxKernelWork = 1e18 });

    private static async Task<string> AskAsync(ListeningServer server, HttpClient client, string query, string way, CancellationToken cancellation, string? traceParent = null)
    {
        if (way == "socket")
        {
            return await AskSocketAsync(server, query, traceParent, cancellation);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, server.Endpoint) { Content = JsonContent.Create(new { query }) };
        request.Headers.Accept.ParseAdd(way);
        if (traceParent is not null)
        {
            request.Headers.Add("traceparent", traceParent);
        }

        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        return await response.Content.ReadAsStringAsync(cancellation);
    }

    private static async Task<string> AskSocketAsync(ListeningServer server, string query, string? traceParent, CancellationToken cancellation)
    {
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        if (traceParent is not null)
        {
            socket.Options.SetRequestHeader("traceparent", traceParent);
        }

        await socket.ConnectAsync(new UriBuilder(server.Endpoint) { Scheme = "ws" }.Uri, cancellation);
        await socket.SendAsync("""{"type":"connection_init"}"""u8.ToArray(), WebSocketMessageType.Text, true, cancellation);
        await socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(new { id = "1", type = "subscribe", payload = new { query } }), WebSocketMessageType.Text, true, cancellation);
        var buffer = new byte[8192];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(), cancellation);
            var text = Encoding.UTF8.GetString(buffer, 0, part.Count);
            if (text.Contains("\"next\"", StringComparison.Ordinal) || text.Contains("\"error\"", StringComparison.Ordinal))
            {
                return text;
            }
        }
    }
}
