#pragma warning disable CA1822 // root classes have instance members, as those of a host do
using System.Diagnostics;
using System.Text.Json;
using RelGraph.GraphQL.Runtime.Diagnostics;
using RelGraph.GraphQL.Runtime.Execution;
using RelGraph.GraphQL.Runtime.Execution.Engine;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Runtime.Tests.Execution;

namespace RelGraph.GraphQL.Runtime.Tests.Diagnostics;

/// <summary>What the runtime tells of its work, and that it tells nothing of what is asked and answered.</summary>
[Collection(TelemetryCollection.Name)]
public sealed class TelemetryTests : IDisposable
{
    private const string Document = "query People($name: String!) { people(name: $name) { name later } }";
    private readonly GraphQLEngine _engine = new(new SchemaBuilder().AddQuery<Questions>().AddSubscription<Streams>().Build());
    private readonly Listening _listening = new();

    public void Dispose() => _listening.Dispose();

    [Fact]
    public async Task Request_NewDocument_HasASpanForEachStep()
    {
        await AskAsync(Document, "Zhang San");

        Assert.Equal(
            [
                " > query",
                "graphql.execute > graphql.resolve", "graphql.execute > graphql.resolve", "graphql.execute > graphql.resolve",
                "query > graphql.execute", "query > graphql.parse", "query > graphql.plan", "query > graphql.validate",
            ],
            _listening.Tree);
        var request = Span("query");
        Assert.Equal(
            ("query", "People", "success", ActivityKind.Server),
            (request.GetTagItem(GraphQLTelemetry.OperationType), request.GetTagItem(GraphQLTelemetry.OperationName), request.GetTagItem(GraphQLTelemetry.Outcome), request.Kind));
        Assert.Equal(
            ["Person.later 2", "Person.name 2", "Query.people 1"],
            _listening.Spans.Where(span => span.DisplayName == GraphQLTelemetry.ResolveSpan)
                .Select(span => $"{span.GetTagItem(GraphQLTelemetry.FieldParent)}.{span.GetTagItem(GraphQLTelemetry.FieldName)} {span.GetTagItem(GraphQLTelemetry.Batch)}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Request_KnownDocument_IsNotParsedAgain()
    {
        await AskAsync(Document, "A");
        _listening.Spans.Clear();
        await AskAsync(Document, "B");

        Assert.DoesNotContain(_listening.Spans, span => span.DisplayName is GraphQLTelemetry.ParseSpan or GraphQLTelemetry.ValidateSpan);
        Assert.Equal(["graphql.cache.hit=False", "graphql.cache.hit=True"], Measured(GraphQLTelemetry.CacheMetric).Select(one => one.Tags));
    }

    [Fact]
    public async Task ResolverGroup_OfAsynchronousResolvers_LastsUntilTheLastEnds()
    {
        await AskAsync(Document, "A");

        var group = _listening.Spans.Single(span => span.GetTagItem(GraphQLTelemetry.FieldName) is "later");
        Assert.True(group.Duration >= TimeSpan.FromMilliseconds(15), group.Duration.ToString());
    }

    [Fact]
    public async Task Request_Answered_IsMeasured()
    {
        await AskAsync(Document, "A");

        Assert.Equal("graphql.operation.type=query graphql.outcome=success", Assert.Single(Measured(GraphQLTelemetry.DurationMetric)).Tags);
        Assert.True(Assert.Single(Measured(GraphQLTelemetry.EstimatedMetric)).Value >= Assert.Single(Measured(GraphQLTelemetry.ActualMetric)).Value);
        Assert.Equal([1, 2, 2], Measured(GraphQLTelemetry.BatchMetric).Select(one => one.Value).Order());
    }

    [Theory]
    [InlineData("{ nope }", "error.type=GRAPHQL_VALIDATION_FAILED graphql.outcome=refused", "GraphQL Operation")]
    [InlineData("{", "error.type=GRAPHQL_PARSE_FAILED graphql.outcome=refused", "GraphQL Operation")]
    [InlineData("query Q { fails one: people(name: \"x\") { name } }", "error.type=INTERNAL_SERVER_ERROR graphql.operation.type=query graphql.outcome=partial", "query")]
    [InlineData("query Q($n: Int!) { people(name: \"x\", n: $n) { name } }", "error.type=GRAPHQL_VALIDATION_FAILED graphql.outcome=refused", "GraphQL Operation")]
    [InlineData("query Q($n: String!) { people(name: $n) { name } }", "error.type=BAD_USER_INPUT graphql.operation.type=query graphql.outcome=refused", "query")]
    public async Task Request_ThatFails_IsToldByItsCode(string query, string tags, string span)
    {
        await _engine.ExecuteAsync(new GraphQLRequest(query), new Services(), default);

        Assert.Equal(tags, Assert.Single(Measured(GraphQLTelemetry.DurationMetric)).Tags);
        Assert.Equal(ActivityStatusCode.Error, Span(span).Status);
    }

    [Fact]
    public async Task Request_WhoseClientIsGone_IsToldAsCancelled()
    {
        using var gone = new CancellationTokenSource();
        var answering = _engine.ExecuteAsync(new GraphQLRequest("{ waits }"), new Services(gone), gone.Token).AsTask();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answering);

        Assert.Equal("graphql.outcome=cancelled", Assert.Single(Measured(GraphQLTelemetry.DurationMetric)).Tags);
    }

    [Fact]
    public async Task Subscription_EachEvent_HasASpanAndIsCountedWhileItIsOpen()
    {
        var result = await _engine.SubscribeAsync(new GraphQLRequest("subscription S { ticks }"), new Services(), null, default);
        await using (var responses = result.Responses!.GetAsyncEnumerator())
        {
            Assert.True(await responses.MoveNextAsync());
            Assert.Equal(1, Open());
            while (await responses.MoveNextAsync())
            {
            }
        }

        Assert.Equal(0, Open());
        Assert.Equal(2, _listening.Tree.Count(line => line == "graphql.event > graphql.execute"));
        Assert.Equal("subscription", Span("subscription").GetTagItem(GraphQLTelemetry.OperationType));
        Assert.Equal(2, Measured(GraphQLTelemetry.DurationMetric).Count(one => one.Tags == "graphql.operation.type=subscription graphql.outcome=success"));
    }

    [Fact]
    public async Task Spans_OfPersonalData_HoldNoneOfIt()
    {
        await AskAsync("query People($name: String!) { secretAlias: people(name: $name) { name } again: people(name: \"Li Si\") { name } }", "Zhang San");

        var told = string.Join('\n', _listening.Spans.SelectMany(span => span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}").Append(span.DisplayName).Append(span.StatusDescription)))
            + string.Join('\n', _listening.Measurements.Select(one => one.Tags));
        Assert.DoesNotContain("Zhang", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Li Si", told, StringComparison.Ordinal);
        Assert.DoesNotContain("secretAlias", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_Listening_CostsNothing()
    {
        _listening.Dispose();
        Use();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            Use();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.False(Instruments.AreRequestsObserved);

        static void Use()
        {
            using var span = Instruments.Source.StartActivity(GraphQLTelemetry.PlanSpan);
            Instruments.LookedUp(true);
            if (Instruments.AreResolversObserved)
                ResolverGroup.Begin("Query", "field", 1);
        }
    }

    private double Open()
    {
        _listening.Ask();
        return Measured(GraphQLTelemetry.SubscriptionsMetric)[^1].Value;
    }

    private Activity Span(string name) => _listening.Spans.Single(span => span.DisplayName == name);

    private List<(string Name, double Value, string Tags)> Measured(string name) => [.. _listening.Measurements.Where(one => one.Name == name)];

    private async Task<ExecutionResult> AskAsync(string query, string name) =>
        await _engine.ExecuteAsync(new GraphQLRequest(query, null, JsonSerializer.SerializeToElement(new { name })), new Services(), default);

    internal sealed class Questions
    {
        [GraphQLField]
        public IReadOnlyList<Person> People(string name) => [new(name), new("Wang Wu")];

        [GraphQLField]
        public int? Fails() => throw new InvalidOperationException("inside");

        [GraphQLField]
        public async Task<int> WaitsAsync([FromServices] CancellationTokenSource gone, CancellationToken cancellation)
        {
            await gone.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancellation);
            return 0;
        }
    }

    internal sealed class Person(string name)
    {
        public string Name => name;

        [GraphQLField]
        public async Task<int> LaterAsync()
        {
            await Task.Delay(20);
            return 1;
        }
    }

    internal sealed class Streams
    {
        public async IAsyncEnumerable<int> TicksAsync()
        {
            await Task.Yield();
            yield return 1;
            yield return 2;
        }
    }
}
