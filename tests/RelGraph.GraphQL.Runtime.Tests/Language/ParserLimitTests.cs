using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Tests.Language;

public sealed class ParserLimitTests
{
    private const int Levels = 10_000;
    private const string TooDeep = "The document is nested deeper than 200 levels, the limit. Ask for less at once, or split the request.";
    private static readonly ParserOptions Roomy = new() { MaxTokens = 1_000_000, MaxLength = 10_000_000 };

    public static TheoryData<string, int> DeepTexts => new()
    {
        { Repeat("{a", Levels), 401 },
        { "{" + Repeat("...{", Levels), 801 },
        { "{a(b:" + Repeat("[", Levels), 205 },
        { "{a(b:" + Repeat("{c:", Levels), 603 },
        { "query($a:" + Repeat("[", Levels), 210 },
        { "{a @d(b:" + Repeat("[", Levels), 208 },
        { "type A { b(c: Int = " + Repeat("[", Levels), 221 },
    };

    [Theory]
    [MemberData(nameof(DeepTexts))]
    public void Nesting_TenThousandLevels_IsRefusedWithoutExhaustingTheStack(string text, int column) =>
        SyntaxErrors.AssertError(Assert.Throws<GraphQLSyntaxException>(() => GraphQLParser.Parse(text, Roomy)),
            $"1:{column}", TooDeep);

    [Fact]
    public void Nesting_AtTheLimit_IsAccepted()
    {
        var text = Repeat("{a", 200) + Repeat("}", 200);

        Assert.Equal(GraphQLPrinter.Print(GraphQLParser.Parse(text)), GraphQLPrinter.Print(GraphQLParser.Parse(text, Roomy)));
        Assert.Throws<GraphQLSyntaxException>(() => GraphQLParser.Parse("{a" + text + "}"));
    }

    [Fact]
    public void Nesting_AtTheGreatestLimitThatCanBeSet_StillParsesAndPrintsOnASmallStack()
    {
        const int stackInBytes = 512 * 1024;
        var options = Roomy with { MaxDepth = ParserOptions.GreatestMaxDepth };
        var text = "{a(b:" + Repeat("[", 499) + Repeat("]", 499) + ")}";
        var selections = Repeat("{a", 500) + Repeat("}", 500);
        var printed = "";
        var thread = new Thread(() => printed = GraphQLPrinter.Print(GraphQLParser.Parse(text, options)) +
            GraphQLPrinter.Print(GraphQLParser.Parse(selections, options)), stackInBytes);

        thread.Start();
        thread.Join();

        Assert.Contains("[[[", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Tokens_OverTheLimit_AreRefusedWhereTheLimitIsPassed()
    {
        var options = new ParserOptions { MaxTokens = 5 };

        Assert.NotNull(GraphQLParser.Parse("{ a b c }", options));
        SyntaxErrors.AssertError(Assert.Throws<GraphQLSyntaxException>(() => GraphQLParser.Parse("{ a b c d }", options)),
            "1:11", "The document has more than 5 tokens, the limit. Ask for less at once, or split the request.");
    }

    [Fact]
    public void Length_OverTheLimit_IsRefusedBeforeReading()
    {
        var options = new ParserOptions { MaxLength = 8 };

        Assert.NotNull(GraphQLParser.Parse("{ a b c}", options));
        SyntaxErrors.AssertError(Assert.Throws<GraphQLSyntaxException>(() => GraphQLParser.Parse("{ a b c }", options)),
            "1:1", "The document has 9 characters, more than the limit of 8. Ask for less at once, or split the request.");
    }

    [Theory]
    [InlineData("{ a@d@d@d }", "1:8")]
    [InlineData("query Q @d @d @d { a }", "1:15")]
    [InlineData("{ ...F @d @d @d } fragment F on Query { a }", "1:14")]
    [InlineData("type A @d @d @d { a: Int }", "1:14")]
    public void Directives_MoreThanAllowedInOnePlace_AreRefusedThere(string text, string place)
    {
        var options = new ParserOptions { MaxDirectives = 2 };

        Assert.NotNull(GraphQLParser.Parse("{ a @d @d b @d @d }", options));
        SyntaxErrors.AssertError(Assert.Throws<GraphQLSyntaxException>(() => GraphQLParser.Parse(text, options)),
            place, "There are more than 2 directives in one place, the limit. Say it with fewer.");
    }

    [Fact]
    public void Options_OutOfRange_AreAllReportedAtOnce()
    {
        var options = new ParserOptions { MaxLength = 0, MaxTokens = -1, MaxDepth = 501, MaxDirectives = -1 };

        var exception = Assert.Throws<ArgumentException>(() => GraphQLParser.Parse("{ a }", options));

        Assert.Equal("MaxLength must be at least 1 but was 0. MaxTokens must be at least 1 but was -1. " +
            "MaxDepth must be from 1 to 500 but was 501. MaxDirectives must be at least 0 but was -1.", exception.Message);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
