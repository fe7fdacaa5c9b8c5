namespace RelGraph.GraphQL.Runtime.Tests.Validation.Rules;

public sealed class KnownDirectivesTests
{
    private const string Rule = "KnownDirectives";

    [Theory]
    [InlineData("query ($a: Int @onVariable) @onQuery { dog { name @skip(if: true) } }")]
    [InlineData("{ dog { ... @include(if: true) { name } } }")]
    public void Document_ThatKeepsTheRule_Passes(string text) => RuleAssert.Passes(Rule, text);

    [Theory]
    [InlineData(
        "{ dog { name @unknown } }",
        "1:14 Unknown directive \"@unknown\".")]
    [InlineData(
        "query @onQuerry { dog @inclde(if: true) { name ...F @y } }\nfragment F on Dog @x { name }",
        "1:7 Unknown directive \"@onQuerry\". Did you mean \"onQuery\"?",
        "1:23 Unknown directive \"@inclde\". Did you mean \"include\"?",
        "1:53 Unknown directive \"@y\".",
        "2:19 Unknown directive \"@x\".")]
    public void Document_ThatBreaksTheRule_IsRefusedAtItsPlace(string text, params string[] errors) =>
        RuleAssert.Fails(Rule, text, errors);
}
