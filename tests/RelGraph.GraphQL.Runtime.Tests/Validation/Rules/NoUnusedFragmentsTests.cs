namespace RelGraph.GraphQL.Runtime.Tests.Validation.Rules;

public sealed class NoUnusedFragmentsTests
{
    private const string Rule = "NoUnusedFragments";

    [Theory]
    [InlineData("{ dog { ...A } } fragment A on Dog { ...B } fragment B on Dog { name }")]
    [InlineData("query A { dog { name } } query B { dog { ...F } } fragment F on Dog { name }")]
    public void Document_ThatKeepsTheRule_Passes(string text) => RuleAssert.Passes(Rule, text);

    [Theory]
    [InlineData(
        "fragment nameFragment on Dog { name }\n{ dog { name } }",
        "1:1 Fragment \"nameFragment\" is never used; spread it or remove it.")]
    [InlineData(
        "{ dog { name } }\nfragment A on Dog { ...B }\nfragment B on Dog { name ...A }",
        "2:1 Fragment \"A\" is never used; spread it or remove it.",
        "3:1 Fragment \"B\" is never used; spread it or remove it.")]
    public void Document_ThatBreaksTheRule_IsRefusedAtItsPlace(string text, params string[] errors) =>
        RuleAssert.Fails(Rule, text, errors);
}
