using System.Text.Json;
using RelGraph.GraphQL.Runtime.Execution.Engine;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.Execution.Engine;

/// <summary>A plan that is kept with its document answers every request as a plan made for it would.</summary>
public sealed class KeptPlanTests
{
    private const string Document = """
        query($a: Boolean = true, $b: Boolean!, $n: Int, $list: [Int!]) {
          box { ... @include(if: $a) { size(by: $n) sum(of: $list) } fixed: size(by: 3) ...More @skip(if: $b) }
          boxes(count: $n) { __typename ...More }
          later @include(if: $b) { size ...More }
        }
        fragment More on Box { name @skip(if: $a) box { size(by: $n) name @include(if: $b) } }
        """;

    private static readonly Schema Schema = new SchemaBuilder().AddQuery<Boxes>().Build();

    private static readonly string[] Variables =
    [
        .. from a in new[] { "", "\"a\":true,", "\"a\":false,", "\"a\":null," }
           from b in new[] { "true", "false" }
           from n in new[] { "", ",\"n\":2", ",\"n\":5", ",\"n\":null", ",\"n\":\"wrong\"" }
           from list in new[] { "", ",\"list\":[1,2]", ",\"list\":3" }
           select $"{{{a}\"b\":{b}{n}{list}}}",
    ];

    [Fact]
    public async Task Execute_OneDocumentWithManyVariables_AnswersAsIfItWereNew()
    {
        var (keeps, forgets) = (new GraphQLEngine(Schema), new GraphQLEngine(Schema, new GraphQLEngineOptions { DocumentCacheSize = 0 }));
        for (var round = 0; round < 2; round++)
        {
            foreach (var variables in Variables)
                Assert.Equal(await AskAsync(forgets, variables), await AskAsync(keeps, variables));
        }

        Assert.Equal((1, 0), (keeps.CachedDocuments, forgets.CachedDocuments));
    }

    [Fact]
    public async Task Execute_ManyRequestsAtOnceOnANewPlan_AnswersEachRightly()
    {
        var expected = new Dictionary<string, string>();
        foreach (var variables in Variables)
            expected[variables] = await AskAsync(new GraphQLEngine(Schema), variables);
        for (var round = 0; round < 20; round++)
        {
            var engine = new GraphQLEngine(Schema);
            await Parallel.ForEachAsync(Variables, async (variables, _) => Assert.Equal(expected[variables], await AskAsync(engine, variables)));
        }
    }

    private static async Task<string> AskAsync(GraphQLEngine engine, string variables)
    {
        using var json = JsonDocument.Parse(variables);
        using var answer = await engine.ExecuteAsync(new GraphQLRequest(Document, null, json.RootElement), new Services(), CancellationToken.None);
        return answer.ToJson();
    }

#pragma warning disable CA1822 // a schema is made of members of objects
    /// <summary>The root.</summary>
    public sealed class Boxes
    {
        public Box Box => new(1);

        [GraphQLName("boxes")]
        public Box[] Many(int? count = null) => [.. Enumerable.Range(0, count ?? 1).Select(static number => new Box(number))];

        public async Task<Box> LaterAsync()
        {
            await Task.Yield();
            return new Box(7);
        }
    }

    /// <summary>Something with fields of every sort.</summary>
    public sealed class Box(int number)
    {
        public string Name => "箱" + number;

        [GraphQLName("box")]
        public Box? Inner => number > 0 ? new Box(number - 1) : null;

        [GraphQLField]
        public int Size(int? by = 1) => number * (by ?? 0);

        [GraphQLField]
        public int? Sum(List<int>? of = null)
        {
            // A resolver may do with its list what it likes; the next request has its own.
            var sum = of?.Sum();
            of?.Clear();
            return sum;
        }
    }
}
