namespace RelGraph.GraphQL.Runtime.Tests.Validation.Rules;

public sealed class UniqueArgumentNamesTests
{
    private const string Rule = "UniqueArgumentNames";

    [Theory]
    [InlineData("{ arguments { multipleRequirements(x: 1, y: 2) a: multipleRequirements(x: 1, y: 1) } }")]
    [InlineData("{ dog { name @skip(if: true) @include(if: true) } }")]
    public void Document_ThatKeepsTheRule_Passes(string text) => RuleAssert.Passes(Rule, text);

    [Theory]
    [InlineData(
        "{ arguments { intArgField(intArg: 1, intArg: 2, intArg: 3) } }",
        "1:27, 1:38 There can be only one argument named \"intArg\".",
        "1:27, 1:49 There can be only one argument named \"intArg\".")]
    [InlineData(
        "{ dog { name @skip(if: true, if: false) } }",
        "1:20, 1:30 There can be only one argument named \"if\".")]
    [InlineData(
        "{ unknown(a: 1, a: 2) }",
        "1:11, 1:17 There can be only one argument named \"a\".")]
    public void Document_ThatBreaksTheRule_IsRefusedAtItsPlace(string text, params string[] errors) =>
        RuleAssert.Fails(Rule, text, errors);
}
