using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using RelGraph.GraphQL.Hosting;
using RelGraph.GraphQL.Http.Streaming;

namespace RelGraph.GraphQL.Tests.Streaming;

/// <summary>Server-sent events by the graphql-sse protocol, byte by byte, and the feed behind them.</summary>
public sealed class EventStreamTests : IAsyncLifetime
{
    private const string Changed = "subscription ($after: Long) { workspaceChanged(after: $after) { changeSet { id author note } recorded shown } }";
    private readonly TestServer _server = new();

    public Task InitializeAsync() => _server.InitializeAsync();

    public Task DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("POST")]
    [InlineData("GET")]
    public async Task Query_OverEvents_IsOneNextAndComplete(string method)
    {
        using var request = Request("{ workspace { currency } }", method: method);
        using var response = await _server.Client.SendAsync(request);

        Assert.Equal("text/event-stream; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.True(response.Headers.CacheControl!.NoCache);
        Assert.Equal(":\n\nevent: next\ndata: {\"data\":{\"workspace\":{\"currency\":\"CNY\"}}}\n\nevent: complete\ndata: \n\n", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Document_ThatIsWrong_IsOneNextWithErrorsAndComplete()
    {
        using var request = Request("subscription { nothing }");
        using var response = await _server.Client.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith(":\n\nevent: next\ndata: {\"errors\":[", body, StringComparison.Ordinal);
        Assert.EndsWith("\n\nevent: complete\ndata: \n\n", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_ThatIsNone_IsRefusedByStatus()
    {
        using var mutation = Request("mutation { erasePerson(person: \"contact:C-0001\", author: \"x\") { versionsRemoved } }", method: "GET");
        using var refused = await _server.Client.SendAsync(mutation);
        using var empty = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { }) };
        empty.Headers.Accept.ParseAdd("text/event-stream");
        using var bad = await _server.Client.SendAsync(empty);

        Assert.Equal((HttpStatusCode.MethodNotAllowed, HttpStatusCode.BadRequest), (refused.StatusCode, bad.StatusCode));
        Assert.Equal("application/json", bad.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Subscription_OverPlainJson_SaysHowToAsk()
    {
        var error = await _server.ErrorAsync("subscription { workspaceChanged { shown } }");

        Assert.Contains("server-sent events or a WebSocket", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WorkspaceChanged_OfThisServer_TellsTheChangeSet()
    {
        await using var listening = await ListeningServer.StartAsync(_server.Workspace);
        using var stream = await OpenAsync(listening, Changed);
        await RecordAsync("first", "拜访");

        var told = await NextAsync(stream);

        Assert.Equal($$$$"""{"data":{"workspaceChanged":{"changeSet":{"id":"first","author":"E-01","note":"拜访"},"recorded":1,"shown":{{{{_server.Workspace.Sequence}}}}}}}""", told);
    }

    [Fact]
    public async Task WorkspaceChanged_AfterASequence_TellsWhatCameSince()
    {
        await using var listening = await ListeningServer.StartAsync(_server.Workspace);
        var known = _server.Workspace.Sequence;
        await RecordAsync("one");
        await RecordAsync("two");
        using var recent = await OpenAsync(listening, Changed, new { after = known + 1 });
        using var all = await OpenAsync(listening, Changed, new { after = 0 });

        Assert.Contains("\"id\":\"two\"", await NextAsync(recent), StringComparison.Ordinal);
        for (var sequence = 1; sequence <= known; sequence++)
        {
            Assert.Contains("\"changeSet\"", await NextAsync(all), StringComparison.Ordinal);
        }

        Assert.Contains("\"id\":\"one\"", await NextAsync(all), StringComparison.Ordinal);
        Assert.Contains("\"id\":\"two\"", await NextAsync(all), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WorkspaceChanged_AfterASequenceThatIsNotThere_IsRefused()
    {
        using var request = Request(Changed, new { after = 1_000_000 });
        using var response = await _server.Client.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();

        Assert.Contains("\"code\":\"INVALID_VALUE\"", body, StringComparison.Ordinal);
        Assert.Contains($"a sequence from 0 to {_server.Workspace.Sequence}", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WorkspaceChanged_AnErasure_IsToldToo()
    {
        await using var listening = await ListeningServer.StartAsync(_server.Workspace);
        using var stream = await OpenAsync(listening, "subscription { workspaceChanged { changeSet { source } recorded } }");
        await _server.DataAsync("mutation { erasePerson(person: \"contact:C-0001\", author: \"E-01\") { versionsRemoved } }");

        Assert.Equal("""{"data":{"workspaceChanged":{"changeSet":{"source":"erasure"},"recorded":null}}}""", await NextAsync(stream));
    }

    [Fact]
    public async Task Stream_NothingHappens_IsKeptAliveWithComments()
    {
        await using var listening = await ListeningServer.StartAsync(_server.Workspace, null, new StreamingOptions { KeepAlive = TimeSpan.FromMilliseconds(20) });
        using var stream = await OpenAsync(listening, Changed);

        for (var comment = 0; comment < 3; comment++)
        {
            Assert.Equal((":", ""), (await stream.ReadLineAsync(), await stream.ReadLineAsync()));
        }

        await RecordAsync("late");
        Assert.Contains("late", await NextAsync(stream), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stream_BeyondTheLimit_IsToldSo()
    {
        await using var listening = await ListeningServer.StartAsync(_server.Workspace, new ServerOptions { MaxSubscribers = 1 });
        using var first = await OpenAsync(listening, Changed);
        using var second = await OpenAsync(listening, Changed);

        Assert.Contains("\"code\":\"TOO_MANY_SUBSCRIBERS\"", await NextAsync(second), StringComparison.Ordinal);
        Assert.Equal("event: complete", await second.ReadLineAsync());
    }

    [Fact]
    public async Task Stream_ServerStops_EndsWithoutComplete()
    {
        await using var listening = await ListeningServer.StartAsync(_server.Workspace);
        using var stream = await OpenAsync(listening, Changed);
        using var client = new HttpClient();
        using var ready = await client.GetAsync(new Uri(listening.Urls[0], "/ready"));

        await listening.App.StopAsync().WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        Assert.DoesNotContain("complete", await stream.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.Equal(0, listening.App.Services.GetRequiredService<SubscriberSeats>().Taken);
    }

    [Fact]
    public async Task Stream_OfAClientThatTakesNothing_IsDisconnectedAndResumesElsewhere()
    {
        await using var listening = await ListeningServer.StartAsync(_server.Workspace, null, new StreamingOptions { SendPatience = TimeSpan.FromSeconds(1) });
        var known = _server.Workspace.Sequence;
        using var quick = await OpenAsync(listening, Changed);
        // Some 40 MB, far more than the buffers of a connection hold.
        using var slow = await OpenAsync(listening, $"subscription {{ workspaceChanged {{ changeSet {{{string.Concat(Enumerable.Range(0, 100).Select(number => $" a{number}: note"))} }} }} }}");
        for (var number = 0; number < 40; number++)
        {
            await RecordAsync($"heavy-{number}", new string('n', 10_000));
            Assert.Contains($"heavy-{number}", await NextAsync(quick), StringComparison.Ordinal);
        }

        var seats = listening.App.Services.GetRequiredService<SubscriberSeats>();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (seats.Taken > 1)
        {
            await Task.Delay(10, patience.Token);
        }

        using var resumed = await OpenAsync(listening, Changed, new { after = known });
        Assert.Contains("heavy-0", await NextAsync(resumed), StringComparison.Ordinal);
    }

    private static HttpRequestMessage Request(string query, object? variables = null, string method = "POST")
    {
        var request = method == "GET"
            ? new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(query))
            : new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.Accept.ParseAdd("text/event-stream");
        return request;
    }

    private static async Task<StreamReader> OpenAsync(ListeningServer listening, string query, object? variables = null)
    {
        var client = new HttpClient { BaseAddress = listening.Urls[0] };
        using var request = Request(query, variables);
        var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        Assert.Equal((":", ""), (await reader.ReadLineAsync(), await reader.ReadLineAsync()));
        return reader;
    }

    private static async Task<string> NextAsync(StreamReader stream)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        string? line;
        do
        {
            line = await stream.ReadLineAsync(patience.Token);
        }
        while (line is ":" or "");
        Assert.Equal("event: next", line);
        line = await stream.ReadLineAsync(patience.Token);
        Assert.Equal("", await stream.ReadLineAsync(patience.Token));
        return line!["data: ".Length..];
    }

    private async Task RecordAsync(string id, string? note = null) => await _server.DataAsync(
        "mutation ($id: ID!, $change: ID!, $name: String!, $note: String) { saveCompetitor(input: { id: $id, name: $name }, recording: { author: \"E-01\", idempotencyKey: $change, note: $note }) { isRecorded } }",
        new { id = "R-" + id, change = id, name = id, note });
}
