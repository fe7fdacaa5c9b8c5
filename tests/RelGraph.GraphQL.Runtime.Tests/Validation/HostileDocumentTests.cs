using RelGraph.GraphQL.Runtime.Errors;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;
using RelGraph.GraphQL.Runtime.Validation;

namespace RelGraph.GraphQL.Runtime.Tests.Validation;

public sealed class HostileDocumentTests
{
    private const int SmallStackInBytes = 512 * 1024;
    private static readonly ParserOptions Roomy = new() { MaxTokens = 2_000_000, MaxLength = 50_000_000 };
    private static readonly ValidationOptions Bounded = new() { MaxMergeSteps = 50_000 };
    private static readonly Schema Schema = SdlSchema.Build(
        "type Query { a: Query b: Query n: Int list(x: [Int], deep: In): Int } input In { in: In n: Int }");

    [Fact]
    public void FragmentChain_OfTenThousand_NeitherExhaustsTheStackNorIsRefused()
    {
        var text = "{ ...F0 } " + Join(10_000, i => $"fragment F{i} on Query {{ n a {{ ...F{i + 1} }} }}") + "fragment F10000 on Query { n }";

        Assert.Empty(Validate(text));
    }

    [Fact]
    public void FragmentCycle_OfTenThousand_IsReportedOnceAndShortly()
    {
        var text = "{ ...F0 } " + Join(10_000, i => $"fragment F{i} on Query {{ n ...F{(i + 1) % 10_000} }}");

        var error = Assert.Single(Validate(text));

        Assert.Equal("Cannot spread fragment \"F0\" within itself via \"F1\", \"F2\", \"F3\", \"F4\", \"F5\" and 9994 more.", error.Message);
    }

    [Fact]
    public void Fragments_ThatDoubleAtEachOfManyLevels_AreCheckedWithoutExpandingThem()
    {
        var text = "{ ...F0 } " + Join(500, i => $"fragment F{i} on Query {{ a {{ ...F{i + 1} }} b {{ ...F{i + 1} }} }}") + "fragment F500 on Query { n }";

        Assert.Empty(Validate(text));
    }

    [Fact]
    public void Fields_RepeatedTenThousandTimes_AreComparedOnceEach()
    {
        Assert.Empty(Validate("{" + Join(10_000, _ => "n ") + "}"));
        Assert.Empty(Validate("{" + Join(10_000, i => $"a {{ x{i}: n }} ") + "}"));
        Assert.Empty(Validate("{" + Join(5_000, _ => "list(x: [1, 2, 3]) ") + "}"));
    }

    // Which of 2^k merged selections is reached depends on the path: only a bound on the steps helps.
    [Fact]
    public void Fragments_WithExponentiallyManyMergedSelections_AreRefusedAtTheBound()
    {
        const int levels = 40;
        var text = "{ ...S0 } " +
            Join(levels, i => $"fragment S{i} on Query {{ a {{ ...S{i + 1} }} b {{ ...S{i + 1} }} a {{ ...M{i}x0 }} }}") +
            $"fragment S{levels} on Query {{ n }} " +
            Join(levels, i => Join(levels, k => k == levels - 1
                ? $"fragment M{i}x{k} on Query {{ n }} "
                : $"fragment M{i}x{k} on Query {{ a {{ ...M{i}x{k + 1} }} b {{ ...M{i}x{k + 1} }} }} "));

        var error = Assert.Single(Validate(text));

        Assert.StartsWith("Checking whether selections merge took more than 50000 steps, the limit.", error.Message, StringComparison.Ordinal);
    }

    // Steps: pet; name and both fragments; the name in each fragment; each of these with the name on the interface.
    [Theory]
    [InlineData(9, 1)]
    [InlineData(10, 0)]
    public void MergeSteps_OfFieldsOnObjectsAndTheirInterface_AreCountedForEachObject(int bound, int errors)
    {
        var document = GraphQLParser.Parse("{ pet { name ... on Dog { name } ... on Cat { name } } }");

        var found = DocumentValidator.Validate(Pets.Schema, document, new ValidationOptions { MaxMergeSteps = bound });

        Assert.Equal(errors, found.Count);
    }

    [Fact]
    public void Operations_SharingManyFragments_AreEachCheckedAgainstAllVariables()
    {
        var text = Join(300, i => $"query Q{i}($v: Int) {{ ...F0 }} ") +
            Join(300, i => $"fragment F{i} on Query {{ {(i < 299 ? $"...F{i + 1}" : "list(x: [$v, $v, $v])")} }} ");

        Assert.Empty(Validate(text, bounds: ValidationOptions.Default));
    }

    [Fact]
    public void Nesting_AsDeepAsTheParserCanAllow_IsWalkedOnASmallStack()
    {
        const int levels = ParserOptions.GreatestMaxDepth - 1;
        var options = Roomy with { MaxDepth = ParserOptions.GreatestMaxDepth };
        var selections = "{" + Join(levels, _ => "a {") + "n" + Join(levels, _ => "}") + "}";
        var values = "{ list(deep: " + Join(levels - 1, _ => "{in: ") + "{}" + Join(levels - 1, _ => "}") + ") }";

        Assert.Empty(Validate(selections, options));
        Assert.Empty(Validate(values, options));
    }

    [Fact]
    public void Errors_BeyondTheLimit_EndTheValidationWithANotice()
    {
        var errors = Validate("{" + Join(5_000, i => $"unknown{i} ") + "}");

        Assert.Equal(101, errors.Count);
        Assert.Equal("Validation stopped after 100 errors, the limit; correct these first.", errors[^1].Message);
        Assert.Equal(ErrorCodes.ValidationError, errors[^1].Code);
    }

    [Fact]
    public void Messages_AboutVeryLongNames_AreCutShort()
    {
        var name = new string('x', 100_000);

        var errors = Validate($"query A {{ list(x: ${name}) }} query B {{ list(x: ${name}) {name} }}");

        Assert.Equal(3, errors.Count);
        Assert.All(errors, error => Assert.Equal(1001, error.Message.Length));
    }

    [Fact]
    public void Errors_ExactlyAtTheLimit_EndWithoutANotice() =>
        Assert.Equal(100, Validate("{" + Join(100, i => $"unknown{i} ") + "}").Count);

    [Fact]
    public void Options_OutOfRange_AreAllReportedAtOnce()
    {
        var options = new ValidationOptions { MaxErrors = 0, MaxMergeSteps = -1 };

        var exception = Assert.Throws<ArgumentException>(() => DocumentValidator.Validate(Schema, GraphQLParser.Parse("{ n }"), options));

        Assert.Equal("MaxErrors must be at least 1 but was 0. MaxMergeSteps must be at least 1 but was -1.", exception.Message);
    }

    private static IReadOnlyList<GraphQLError> Validate(string text, ParserOptions? options = null, ValidationOptions? bounds = null)
    {
        IReadOnlyList<GraphQLError>? errors = null;
        var document = GraphQLParser.Parse(text, options ?? Roomy);
        var thread = new Thread(() => errors = DocumentValidator.Validate(Schema, document, bounds ?? Bounded), SmallStackInBytes);
        thread.Start();
        thread.Join();
        return errors!;
    }

    private static string Join(int count, Func<int, string> make) => string.Concat(Enumerable.Range(0, count).Select(make));
}
