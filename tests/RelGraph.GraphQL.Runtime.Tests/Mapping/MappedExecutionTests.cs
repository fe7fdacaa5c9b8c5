using RelGraph.GraphQL.Runtime.Execution;

namespace RelGraph.GraphQL.Runtime.Tests.Mapping;

public sealed class MappedExecutionTests
{
    [Fact]
    public async Task Batch_ForAllParentsOfALevel_IsCalledOnce()
    {
        var store = new PeopleStore();

        var json = await SampleSchema.AskAsync("{ people { items { name account { name } nameLength(times: 2) } total } }", store);

        Assert.Equal(
            """{"data":{"people":{"items":[{"name":"张伟","account":{"name":"华东机械"},"nameLength":4},{"name":"Anna Smith","account":{"name":"Northwind"},"nameLength":20},{"name":"李娜","account":null,"nameLength":4}],"total":3}}}""",
            json);
        Assert.Equal(["accounts of 张伟,Anna Smith,李娜"], store.Calls);
    }

    [Fact]
    public async Task InputObject_WithListsEnumsAndDefaults_ReachesTheMethod()
    {
        var json = await SampleSchema.AskAsync("{ people(filter: {supports: MENTOR, limit: 1}) { items { name support } } }");

        Assert.Equal("""{"data":{"people":{"items":[{"name":"张伟","support":"MENTOR"}]}}}""", json);
    }

    [Theory]
    [InlineData("{ person(key: {name: \"李娜\"}) { name tags } }", """{"data":{"person":{"name":"李娜","tags":["x"]}}}""")]
    [InlineData("{ person(key: {index: 0}) { tags } }", """{"data":{"person":{"tags":["a",null]}}}""")]
    [InlineData("{ person(key: {index: 9}) { tags } }", """{"data":{"person":null}}""")]
    [InlineData("{ describe }", """{"data":{"describe":"Mentor 0.5  a \"b\" 1.5"}}""")]
    [InlineData("{ describe(support: NON_SUPPORTER, weight: 2, day: \"2026-02-28\", word: \"词\", amount: 10.00) }", """{"data":{"describe":"NonSupporter 2 2026-02-28 词 10.00"}}""")]
    [InlineData("{ big hello(name: \"Ümit\") }", """{"data":{"big":9007199254740993,"hello":"你好, Ümit"}}""")]
    [InlineData("{ at(instant: \"2026-03-31T16:30:00.5+08:00\") }", """{"data":{"at":"2026-03-31T08:30:00.5Z"}}""")]
    public async Task Query_OfPlainClasses_Answers(string query, string expected) =>
        Assert.Equal(expected, await SampleSchema.AskAsync(query));

    [Fact]
    public async Task Interface_OverSeveralClasses_ResolvesEach()
    {
        var json = await SampleSchema.AskAsync("{ everybody { __typename name letters ... on Account { id revenue since greeting(word: \"Hi\") } } }");

        Assert.Equal(
            """{"data":{"everybody":[{"__typename":"Person","name":"张伟","letters":2},{"__typename":"Person","name":"Anna Smith","letters":10},{"__typename":"Person","name":"李娜","letters":2},{"__typename":"Account","name":"华东机械","letters":4,"id":"a1","revenue":"CNY 1250000.5","since":"2024-02-29","greeting":"Hi, 华东机械"},{"__typename":"Account","name":"Northwind","letters":9,"id":"a2","revenue":null,"since":"2025-01-01","greeting":"Hi, Northwind"}]}}""",
            json);
    }

    [Fact]
    public async Task Optional_AbsentNullAndGiven_AreToldApart()
    {
        var store = new PeopleStore();

        var json = await SampleSchema.AskAsync(
            """
            mutation {
              a: change(change: {name: "张伟", scores: [1, 2]}) { accountId support }
              b: change(change: {name: "张伟", scores: [], accountId: "a2", support: NON_SUPPORTER}) { accountId support }
              c: change(change: {name: "张伟", scores: [], accountId: null}) { accountId support }
            }
            """,
            store);

        Assert.Equal(
            """{"data":{"a":{"accountId":"a1","support":"MENTOR"},"b":{"accountId":"a2","support":"NON_SUPPORTER"},"c":{"accountId":null,"support":"NON_SUPPORTER"}}}""",
            json);
        Assert.Equal(["account absent, scores 2", "account a2, scores 0", "account null, scores 0"], store.Calls);
    }

    [Theory]
    [InlineData("{ describe(day: \"2026-02-30\") }", "\"2026-02-30\"")]
    [InlineData("{ at(instant: \"2026-03-31T16:30:00\") }", "2026-03-31T16:30:00")]
    public async Task Scalar_WithWrongText_IsRefusedBeforeExecution(string query, string value)
    {
        var result = await SampleSchema.ResultAsync(query);

        Assert.False(result.WasExecuted);
        Assert.Contains(value, Assert.Single(result.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Optional_OfNonNullType_RefusesNull()
    {
        var result = await SampleSchema.ResultAsync("mutation { change(change: {name: \"张伟\", scores: [], support: null}) { name } }");

        Assert.Equal("Field 'support' may be left out but must not be null.", Assert.Single(result.Errors).Message);
    }

    [Fact]
    public async Task Cancellation_InsideAMappedMethod_EndsTheRequest()
    {
        using var source = new CancellationTokenSource();
        var engine = new RelGraph.GraphQL.Runtime.Execution.Engine.GraphQLEngine(
            new RelGraph.GraphQL.Runtime.Mapping.SchemaBuilder().AddQuery<Stopping>().Build());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await engine.ExecuteAsync(new("{ stop }"), new Tests.Execution.Services(source), source.Token));
    }

    public sealed class Stopping(CancellationTokenSource source)
    {
        public int Stop(CancellationToken cancellationToken)
        {
            source.Cancel();
            cancellationToken.ThrowIfCancellationRequested();
            return 1;
        }
    }

    [Fact]
    public async Task Service_NotRegistered_IsMaskedInTheAnswer()
    {
        var result = await SampleSchema.Engine.ExecuteAsync(new("{ big }"), new Tests.Execution.Services(), CancellationToken.None);

        var error = Assert.Single(result.Errors);
        Assert.Equal("The server failed to answer this; the cause is in its log.", error.Message);
        Assert.Equal(ExecutionErrorCodes.Internal, error.Code);
    }
}
