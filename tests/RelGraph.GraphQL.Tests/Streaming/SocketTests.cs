using System.Net;
using System.Net.WebSockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using RelGraph.GraphQL.Http;
using RelGraph.GraphQL.Hosting;
using RelGraph.GraphQL.Http.Sockets;
using RelGraph.GraphQL.Http.Streaming;
using RelGraph.GraphQL.Runtime.Execution.Engine;
using RelGraph.GraphQL.Schema;

namespace RelGraph.GraphQL.Tests.Streaming;

/// <summary>What the graphql-transport-ws protocol says about clients that do not keep to it, and about servers that stop.</summary>
public sealed class SocketTests : IAsyncLifetime
{
    private const string Init = """{"type":"connection_init"}""";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly TestServer _server = new();

    public Task InitializeAsync() => _server.InitializeAsync();

    public Task DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData(4400, "no json")]
    [InlineData(4400, "[]")]
    [InlineData(4400, """{"id":"1"}""")]
    [InlineData(4400, """{"type":"start"}""")]
    [InlineData(4400, """{"type":"connection_ack"}""")]
    [InlineData(4400, """{"type":"connection_init","payload":"x"}""")]
    [InlineData(4400, """{"type":"ping","payload":[]}""")]
    [InlineData(4401, """{"id":"1","type":"subscribe","payload":{"query":"{ workspace { id } }"}}""")]
    [InlineData(4429, Init, Init)]
    [InlineData(4400, Init, """{"type":"subscribe","payload":{"query":"{ workspace { id } }"}}""")]
    [InlineData(4400, Init, """{"id":"","type":"subscribe","payload":{"query":"{ workspace { id } }"}}""")]
    [InlineData(4400, Init, """{"id":"1","type":"subscribe"}""")]
    [InlineData(4400, Init, """{"id":"1","type":"subscribe","payload":{"query":7}}""")]
    [InlineData(4400, Init, """{"id":"1","type":"subscribe","payload":{"query":"{ workspace { id } }","variables":[]}}""")]
    [InlineData(4400, Init, """{"type":"complete"}""")]
    [InlineData(4400, Init, """{"id":"\ud800","type":"complete"}""")]
    [InlineData(4409, Init, """{"id":"1","type":"subscribe","payload":{"query":"subscription { workspaceChanged { shown } }"}}""", """{"id":"1","type":"subscribe","payload":{"query":"{ workspace { id } }"}}""")]
    public async Task Socket_AMessageAgainstTheProtocol_IsClosedWithItsCode(int code, params string[] messages)
    {
        await using var listening = await ListeningServer.StartAsync(_server.Workspace);
        using var socket = await ConnectAsync(listening);
        foreach (var message in messages)
        {
            await SendAsync(socket, message);
        }

        Assert.Equal(code, await CloseCodeAsync(socket));
        await EmptyAsync(listening);
    }

    [Fact]
    public async Task Socket_BinaryOrTooMuch_IsClosed()
    {
        await using var listening = await ListeningServer.StartAsync(_server.Workspace, new ServerOptions { MaxRequestBytes = 2048 });
        using var binary = await ConnectAsync(listening);
        await binary.SendAsync("{}"u8.ToArray(), WebSocketMessageType.Binary, true, default);
        using var large = await ConnectAsync(listening);
        await SendAsync(large, new string(' ', 500_000));

        Assert.Equal(4400, await CloseCodeAsync(binary));
        Assert.Equal(1009, await CloseCodeAsync(large));
    }

    [Fact]
    public async Task Socket_WithoutInit_IsClosedInTime()
    {
        await using var listening = await ListeningServer.StartAsync(_server.Workspace, null, new StreamingOptions { InitPatience = TimeSpan.FromSeconds(2) });
        using var silent = await ConnectAsync(listening);
        using var quick = await ConnectAsync(listening);
        await SendAsync(quick, Init);

        Assert.Equal(4408, await CloseCodeAsync(silent));
        Assert.Equal("""{"type":"connection_ack"}""", await ReceiveAsync(quick));
        await SendAsync(quick, """{"type":"ping","payload":{"a":1}}""");
        Assert.Equal("""{"type":"pong","payload":{"a":1}}""", await ReceiveAsync(quick));
    }

    [Theory]
    [InlineData("graphql-ws")]
    [InlineData(null)]
    public async Task Socket_OfAnotherProtocol_IsClosed(string? protocol)
    {
        await using var listening = await ListeningServer.StartAsync(_server.Workspace);
        using var socket = await ConnectAsync(listening, protocol);

        Assert.Equal(4406, await CloseCodeAsync(socket));
    }

    [Theory]
    [InlineData("http://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    public async Task Socket_FromAnotherOrigin_IsRefused(string origin, HttpStatusCode status)
    {
        await using var listening = await ListeningServer.StartAsync(_server.Workspace);
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        socket.Options.SetRequestHeader("Origin", origin);
        socket.Options.CollectHttpResponseDetails = true;

        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(Address(listening), default));
        Assert.Equal(status, socket.HttpStatusCode);
        using var own = new ClientWebSocket();
        own.Options.AddSubProtocol("graphql-transport-ws");
        own.Options.SetRequestHeader("Origin", listening.Urls[0].GetLeftPart(UriPartial.Authority));
        await own.ConnectAsync(Address(listening), default);
    }

    [Fact]
    public async Task Socket_BeyondTheLimits_IsToldSo()
    {
        await using var listening = await ListeningServer.StartAsync(_server.Workspace, new ServerOptions { MaxSubscribers = 1 });
        using var socket = await ConnectAsync(listening);
        await SendAsync(socket, Init);
        await ReceiveAsync(socket);
        await SendAsync(socket, """{"id":"1","type":"subscribe","payload":{"query":"subscription { workspaceChanged { shown } }"}}""");
        await UntilAsync(() => Seats(listening).Taken == 1);
        await SendAsync(socket, """{"id":"2","type":"subscribe","payload":{"query":"subscription { workspaceChanged { shown } }"}}""");
        using var second = new ClientWebSocket();
        second.Options.CollectHttpResponseDetails = true;

        Assert.Contains("\"code\":\"TOO_MANY_SUBSCRIBERS\"", await ReceiveAsync(socket), StringComparison.Ordinal);
        await Assert.ThrowsAsync<WebSocketException>(() => second.ConnectAsync(Address(listening), default));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, second.HttpStatusCode);
        await SendAsync(socket, """{"id":"1","type":"complete"}""");
        await UntilAsync(() => Seats(listening).Taken == 0);
    }

    [Fact]
    public async Task Socket_TooManyOperations_RefusesTheNext()
    {
        await using var listening = await ListeningServer.StartAsync(_server.Workspace, null, new StreamingOptions { OperationsPerSocket = 1 });
        using var socket = await ConnectAsync(listening);
        await SendAsync(socket, Init);
        await ReceiveAsync(socket);
        await SendAsync(socket, """{"id":"1","type":"subscribe","payload":{"query":"subscription { workspaceChanged { shown } }"}}""");
        await SendAsync(socket, """{"id":"2","type":"subscribe","payload":{"query":"{ workspace { id } }"}}""");

        Assert.StartsWith("""{"type":"error","id":"2","payload":[{"message":"This socket runs 1 operations""", await ReceiveAsync(socket), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Socket_ServerStops_IsClosedWithGoingAwayAndTheStopIsClean()
    {
        await using var listening = await ListeningServer.StartAsync(_server.Workspace);
        using var socket = await ConnectAsync(listening);
        await SendAsync(socket, Init);
        await SendAsync(socket, """{"id":"1","type":"subscribe","payload":{"query":"subscription { workspaceChanged { shown } }"}}""");
        await UntilAsync(() => Seats(listening).Taken == 1);

        var stopping = listening.App.StopAsync();
        Assert.Equal(1001, await CloseCodeAsync(socket));
        await stopping.WaitAsync(Patience);

        await EmptyAsync(listening);
        Assert.DoesNotContain(listening.Log.Entries, entry => entry.Level >= LogLevel.Error);
    }

    [Fact]
    public async Task Socket_ThatTakesNothing_IsDisconnectedWhileOthersAreServed()
    {
        await using var listening = await ListeningServer.StartAsync(_server.Workspace, null, new StreamingOptions { SendPatience = TimeSpan.FromSeconds(1) });
        using var slow = await ConnectAsync(listening);
        using var quick = await ConnectAsync(listening);
        await SendAsync(slow, Init);
        await SendAsync(quick, Init);
        await ReceiveAsync(quick);
        var heavy = string.Concat(Enumerable.Range(0, 100).Select(number => $" a{number}: note"));
        await SendAsync(slow, $$$"""{"id":"1","type":"subscribe","payload":{"query":"subscription { workspaceChanged { changeSet {{{{heavy}}} } } }"}}""");
        await SendAsync(quick, """{"id":"1","type":"subscribe","payload":{"query":"subscription { workspaceChanged { changeSet { id } } }"}}""");
        await UntilAsync(() => Seats(listening).Taken == 2);

        for (var number = 0; number < 40; number++)
        {
            await RecordAsync($"heavy-{number}", new string('n', 10_000));
            Assert.Contains($"heavy-{number}", await ReceiveAsync(quick), StringComparison.Ordinal);
        }

        await UntilAsync(() => Seats(listening).Taken == 1);
    }

    [Fact]
    public async Task Socket_OverHttp2_Answers()
    {
        await using var listening = await ListeningServer.StartAsync(
            _server.Workspace, null, ("Kestrel:Endpoints:Http2:Url", "http://127.0.0.1:0"), ("Kestrel:Endpoints:Http2:Protocols", "Http2"));
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        socket.Options.HttpVersion = HttpVersion.Version20;
        socket.Options.HttpVersionPolicy = HttpVersionPolicy.RequestVersionExact;
        using var http = new HttpMessageInvoker(new SocketsHttpHandler());
        await socket.ConnectAsync(Address(listening), http, default);
        await SendAsync(socket, Init);

        Assert.Equal("""{"type":"connection_ack"}""", await ReceiveAsync(socket));
    }

    [Fact]
    public async Task Socket_SomethingUnforeseen_IsClosedWithTheCauseInTheLog()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        using var log = new CapturedLog();
        var engine = new GraphQLEngine(RelGraphSchema.Define().Build());
        app.Urls.Add("http://127.0.0.1:0");
        app.UseWebSockets();
        app.Run(async http =>
        {
            using var socket = await http.WebSockets.AcceptWebSocketAsync();
            var options = new StreamingOptions();
            using var channel = new SocketChannel(socket, options, TimeProvider.System, 10_000);
            await new SocketSession(channel, new ResponseStreams(engine, new BrokenScopes(), new SubscriberSeats(1), new RequestLog(new ServerOptions(), TimeProvider.System, NullLogger<RequestLog>.Instance)), options, TimeProvider.System, log).RunAsync(default);
        });
        await app.StartAsync();
        using var client = new ClientWebSocket();
        await client.ConnectAsync(new UriBuilder(app.Urls.First()) { Scheme = "ws" }.Uri, default);
        await SendAsync(client, Init);
        await SendAsync(client, """{"id":"1","type":"subscribe","payload":{"query":"{ workspace { id } }"}}""");

        Assert.Equal(4500, await CloseCodeAsync(client));
        Assert.Equal("no services", Assert.Single(log.Entries).Cause!.Message);
    }

    private async Task RecordAsync(string id, string? note = null) => await _server.DataAsync(
        "mutation ($id: ID!, $change: ID!, $name: String!, $note: String) { saveCompetitor(input: { id: $id, name: $name }, recording: { author: \"E-01\", idempotencyKey: $change, note: $note }) { isRecorded } }",
        new { id = "R-" + id, change = id, name = id, note });

    private static SubscriberSeats Seats(ListeningServer listening) => listening.App.Services.GetRequiredService<SubscriberSeats>();

    private static Task EmptyAsync(ListeningServer listening) => UntilAsync(() => Seats(listening).Taken == 0);

    private static async Task UntilAsync(Func<bool> holds)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!holds())
        {
            await Task.Delay(10, patience.Token);
        }
    }

    private static Uri Address(ListeningServer listening) => new UriBuilder(listening.Endpoint) { Scheme = "ws" }.Uri;

    private static async Task<ClientWebSocket> ConnectAsync(ListeningServer listening, string? protocol = "graphql-transport-ws")
    {
        var socket = new ClientWebSocket();
        if (protocol is not null)
        {
            socket.Options.AddSubProtocol(protocol);
        }

        await socket.ConnectAsync(Address(listening), default);
        return socket;
    }

    private static async Task SendAsync(ClientWebSocket socket, string message) =>
        await socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, true, default);

    private static async Task<string> ReceiveAsync(ClientWebSocket socket)
    {
        using var patience = new CancellationTokenSource(Patience);
        var buffer = new byte[8192];
        var text = new StringBuilder();
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer, patience.Token);
            text.Append(Encoding.UTF8.GetString(buffer, 0, part.Count));
            if (part.EndOfMessage)
            {
                return text.ToString();
            }
        }
    }

    private static async Task<int> CloseCodeAsync(ClientWebSocket socket)
    {
        while (socket.State == WebSocketState.Open)
        {
            await ReceiveAsync(socket);
        }

        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, default);
        return (int)socket.CloseStatus!;
    }

    private sealed class BrokenScopes : IServiceScopeFactory
    {
        public IServiceScope CreateScope() => throw new InvalidOperationException("no services");
    }
}
