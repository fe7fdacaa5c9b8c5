using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using RelGraph.Application.Diagnostics;
using RelGraph.Engine.Model.Nouns;
using RelGraph.GraphQL.Hosting;
using RelGraph.GraphQL.Hosting.Telemetry;
using RelGraph.GraphQL.Runtime.Diagnostics;
using RelGraph.Scoring.Diagnostics;

namespace RelGraph.GraphQL.Tests.Observability;

/// <summary>What the server tells of its work reaches a collector, belongs to the caller's trace, and holds no personal data.</summary>
public sealed class TelemetryTests
{
    private const string Recording =
        """
        mutation Rename($name: String!) {
          saveContact(input: { id: "C-0001", name: $name }, recording: { author: "E-01" }) { isRecorded }
        }
        """;

    [Fact]
    public async Task Export_OfARequest_ReachesTheCollectorInTheCallersTrace()
    {
        await using var receiver = await Receiver.StartAsync();
        var server = new TestServer { Options = new ServerOptions { Telemetry = receiver.Address } };
        await server.InitializeAsync();
        var trace = ActivityTraceId.CreateRandom();
        await PostAsync(server, trace, "query Deals { opportunities(first: 2) { nodes { winProbability { value } } } }");
        await server.DisposeAsync();

        Assert.All(receiver.Received, one => Assert.Equal("application/x-protobuf", one.Type));
        var id = new byte[16];
        trace.CopyTo(id);
        Assert.True(receiver.Has("/v1/traces", id));
        foreach (var name in (string[])["POST /graphql", "query", "Deals", GraphQLTelemetry.ExecuteSpan, GraphQLTelemetry.ResolveSpan, WorkspaceTelemetry.PictureSpan, "relgraph"])
        {
            Assert.True(receiver.Has("/v1/traces", Encoding.UTF8.GetBytes(name)), name);
        }

        foreach (var name in (string[])[GraphQLTelemetry.DurationMetric, GraphQLTelemetry.BatchMetric, WorkspaceTelemetry.ScorebooksMetric, ScoreTelemetry.LookupsMetric, "http.server.request.duration"])
        {
            Assert.True(receiver.Has("/v1/metrics", Encoding.UTF8.GetBytes(name)), name);
        }
    }

    [Fact]
    public async Task Server_WithoutACollector_SendsNothing()
    {
        var server = new TestServer();
        await server.InitializeAsync();

        Assert.Null(server.Services.GetService<TelemetryExport>());
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Spans_OfAMutation_AreATreeFromTheRequestToTheStore()
    {
        await using var receiver = await Receiver.StartAsync();
        var server = new TestServer { Options = new ServerOptions { Telemetry = receiver.Address } };
        await server.InitializeAsync();
        using var spans = new Spans();
        var trace = ActivityTraceId.CreateRandom();

        await PostAsync(server, trace, Recording, new { name = "Wang Xiaofang" });
        spans.Ask();
        await server.DisposeAsync();

        Assert.Equal(
            [
                " > POST /graphql", "POST /graphql > mutation", "graphql.execute > graphql.resolve", "graphql.resolve > store.apply", "graphql.resolve > store.follow",
                "graphql.resolve > workspace.picture",
                "mutation > graphql.execute", "mutation > graphql.parse", "mutation > graphql.plan", "mutation > graphql.validate",
            ],
            spans.Tree(trace));
        var apply = spans.All.Single(span => span.TraceId == trace && span.DisplayName == WorkspaceTelemetry.ApplySpan);
        Assert.Equal(("apply", 1L), (apply.GetTagItem(WorkspaceTelemetry.Operation), apply.GetTagItem(WorkspaceTelemetry.Rows)));
        Assert.Contains(spans.Measurements, one => one.Name == WorkspaceTelemetry.RowsMetric && one.Tags.Contains("db.operation.name=apply", StringComparison.Ordinal));
        Assert.Contains(spans.Measurements, one => one.Name == WorkspaceTelemetry.DurationMetric && one.Tags.Contains("db.operation.name=follow", StringComparison.Ordinal));
        Assert.Contains(spans.Measurements, one => one.Name == WorkspaceTelemetry.ScoresMetric);
    }

    [Fact]
    public async Task Spans_OfAJob_AreInTheTraceOfTheRequestThatBeganIt()
    {
        var server = new TestServer();
        await server.InitializeAsync();
        using var spans = new Spans();
        var trace = ActivityTraceId.CreateRandom();

        await PostAsync(server, trace, "mutation { startTraining { id } }");
        while ((await server.DataAsync("{ jobs { state } }")).GetProperty("jobs")[0].GetProperty("state").GetString() != "SUCCEEDED")
        {
            await Task.Delay(10);
        }

        spans.Ask();
        await server.DisposeAsync();

        Assert.Contains("graphql.resolve > job.run", spans.Tree(trace));
        Assert.Contains(spans.Measurements, one => one.Name == JobTelemetry.DurationMetric && one.Tags == "relgraph.job.kind=training relgraph.job.state=succeeded");
        Assert.Contains(spans.Measurements, one => one.Name == JobTelemetry.ActiveMetric && one.Tags == "relgraph.job.state=queued");
    }

    [Fact]
    public async Task Everything_ToldOfRequestsWithPersonalData_HoldsNoneOfIt()
    {
        await using var receiver = await Receiver.StartAsync();
        var server = new TestServer { Options = new ServerOptions { Telemetry = receiver.Address, LogRequests = true } };
        await server.InitializeAsync();
        using var spans = new Spans();
        var trace = ActivityTraceId.CreateRandom();
        var picture = await server.Workspace.PictureAsync(default, default);
        var person = picture.Facts.All<Contact>().Single(contact => contact.Id == "C-0002");

        await PostAsync(server, trace, "query Who($id: ID!, $text: String!) { contact(id: $id) { name relationship { value evidence { text { english } } } } contacts(search: $text, first: 2) { nodes { id name } } inline: contact(id: \"C-0002\") { name } }", new { id = person.Id, text = person.Name });
        await PostAsync(server, trace, Recording, new { name = "Wang Xiaofang" });
        await PostAsync(server, trace, "{ contact(id: \"C-0002\") { nmae } }");
        await PostAsync(server, trace, "query Broken($id: ID!) { at(asOf: \"1990-01-01\", person: \"E-01\") { contact(id: $id) { id } } kernel(name: \"Wang Xiaofang\") { rowCount } }", new { id = person.Id });
        using (var get = await server.Client.GetAsync(new Uri("/graphql?query=" + Uri.EscapeDataString("{ contact(id: \"C-0002\") { name } }"), UriKind.Relative)))
        {
            Assert.True(get.IsSuccessStatusCode);
        }

        await PostAsync(server, trace, "mutation { erasePerson(person: \"contact:C-0002\", author: \"E-01\") { versionsRemoved } }");
        var log = string.Join('\n', server.Log.Entries.Select(entry => $"{entry.Text} {entry.Cause}"));
        await server.DisposeAsync();

        var sent = string.Join('\n', receiver.Received.Select(one => Encoding.UTF8.GetString(one.Body)));
        foreach (var told in (string[])[log, spans.Text(), sent])
        {
            Assert.NotEmpty(told);
            foreach (var secret in (string[])[person.Name, "Wang Xiaofang", "C-0002", "C-0001", "E-01", "contact(", "nmae"])
            {
                Assert.DoesNotContain(secret, told, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task RequestLog_OfAnAnswer_HasWhatItIsAndWhatItCost()
    {
        var server = new TestServer { Options = new ServerOptions { LogRequests = true } };
        await server.InitializeAsync();
        var trace = ActivityTraceId.CreateRandom();
        await PostAsync(server, trace, "query Named { workspace { name } }");
        await PostAsync(server, trace, "{ nope }");
        var lines = server.Log.Entries.Select(entry => entry.Text).Where(text => text.Contains(trace.ToString(), StringComparison.Ordinal)).ToList();
        await server.DisposeAsync();

        Assert.Matches("^query Named success  in [0-9.]+ ms, cost [0-9.]+, trace [0-9a-f]{32}$", lines[0]);
        Assert.Matches("^  refused GRAPHQL_VALIDATION_FAILED in [0-9.]+ ms, cost , trace", lines[1]);
    }

    [Fact]
    public async Task RequestLog_TurnedOff_WritesNothing()
    {
        var server = new TestServer();
        await server.InitializeAsync();
        await server.DataAsync("query Named { workspace { name } }");

        Assert.DoesNotContain(server.Log.Entries, entry => entry.Text.Contains("Named", StringComparison.Ordinal));
        await server.DisposeAsync();
    }

    [Theory]
    [InlineData("json", ConsoleFormatterNames.Json)]
    [InlineData("text", null)]
    public void LogFormat_OfTheSettings_ChoosesWhatWritesTheLog(string format, string? expected)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("RELGRAPH_LOG_FORMAT", (string?)format)]).Build();
        using var services = new ServiceCollection().AddLogging(logging => LogFormats.Apply(logging.AddConsole(), configuration)).BuildServiceProvider();

        Assert.Equal(expected, services.GetRequiredService<IOptions<ConsoleLoggerOptions>>().Value.FormatterName);
    }

    private static async Task PostAsync(TestServer server, ActivityTraceId trace, string query, object? variables = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01");
        using var response = await server.Client.SendAsync(request);
        Assert.True(response.IsSuccessStatusCode);
    }
}
