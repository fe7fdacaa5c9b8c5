using RelGraph.GraphQL.Runtime.Execution;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Runtime.Tests.Execution.Direct;

/// <summary>What is written in one go is what is built level by level; a task at the root decides which.</summary>
public sealed class DirectWriterTests
{
    private static readonly Executor Executor = new(new SchemaBuilder().AddQuery<Asked>().Build());

    public static TheoryData<string> Selections =>
    [
        "text noText id whole maybeWhole long real maybeReal flag maybeFlag exact day instant weekday maybeWeekday single short",
        "numbers names lazily plus five: plus(number: 5) __typename",
        "inner { id inner { required } } many { required inner { text } }",
        "mayThrow required",
        "throws required",
        "inner { throws } required",
        "many { id throws } required",
        "many { inner { mayThrow throws } id } required",
        "maybeInfinite unknownDay required",
        "infinite",
        "inner { infinite }",
        "plus(number: 2147483647) inner { a: plus b: plus(number: 2) }",
    ];

    [Theory]
    [MemberData(nameof(Selections))]
    public async Task Execute_Directly_GivesWhatLevelsGive(string selection)
    {
        var direct = await AnswerAsync("leaves", selection);
        // The field at the root takes its time; below it everything is direct.
        Assert.Equal(direct, await AnswerAsync("leavesLater", selection));
        // A field that takes its time beside the selection: everything is built level by level.
        Assert.Equal(direct, await AnswerAsync("leaves", selection + " wait"));
    }

    [Fact]
    public async Task Execute_EveryLeaf_WritesItsJson() => Assert.Equal(
        """{"data":{"leaves":{"text":"文 \" \\ \n","noText":null,"id":"C-17","whole":-17,"maybeWhole":null,"long":9223372036854775807,"real":0.1,"maybeReal":2,"flag":true,"exact":"12.5","day":"2026-03-31","instant":"2026-03-31T08:30:00Z","weekday":"FRIDAY","maybeWeekday":null,"single":0.1,"short":3}}}""",
        await AnswerAsync("leaves", "text noText id whole maybeWhole long real maybeReal flag exact day instant weekday maybeWeekday single short"));

    [Fact]
    public async Task Execute_NullInAListOfRequired_SpreadsToTheList() => Assert.Equal(
        """{"errors":[{"message":"The server failed to answer this; the cause is in its log.","locations":[{"line":2,"column":8}],"path":["leaves","many",0,"throws"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":{"leaves":{"many":null,"required":"here"}}}""",
        await AnswerAsync("leaves", "many { throws } required"));

    [Fact]
    public async Task Execute_NullSpreadsOverTheRoot_DataIsNull() => Assert.EndsWith("\"data\":null}", await AnswerAsync("leaves", "throws"));

    private static async Task<string> AnswerAsync(string field, string selection)
    {
        using var result = await Executor.ExecuteAsync(GraphQLParser.Parse($"{{ {field} {{\n{selection} }} }}"), null, null, new Services(), CancellationToken.None);
        return result.ToJson().Replace("leavesLater", "leaves", StringComparison.Ordinal).Replace(",\"wait\":true", "", StringComparison.Ordinal);
    }

    /// <summary>The root.</summary>
    public sealed class Asked
    {
        public Leaves Leaves { get; } = new()
        {
            Inner = new Leaves { Inner = new Leaves() },
            Many = [new Leaves { Inner = new Leaves() }, new Leaves { MaybeWhole = 1 }],
        };

        public async Task<Leaves> LeavesLaterAsync()
        {
            await Task.Yield();
            return Leaves;
        }
    }
}
