namespace RelGraph.GraphQL.Runtime.Tests.Validation.Rules;

public sealed class NoUnusedVariablesTests
{
    private const string Rule = "NoUnusedVariables";

    [Theory]
    [InlineData("query variableUsedInFragment($atOtherHomes: Boolean) { dog { ...F } } fragment F on Dog { isHouseTrained(atOtherHomes: $atOtherHomes) }")]
    [InlineData("query ($if: Boolean!) { dog @skip(if: $if) { name } }")]
    [InlineData("query ($a: String) { anything(value: [{x: $a}]) }")]
    public void Document_ThatKeepsTheRule_Passes(string text) => RuleAssert.Passes(Rule, text);

    [Theory]
    [InlineData(
        "query variableUnused($atOtherHomes: Boolean) { dog { isHouseTrained } }",
        "1:22 Variable \"$atOtherHomes\" is never used in operation \"variableUnused\"; use it or remove it.")]
    [InlineData(
        "query ($atOtherHomes: Boolean) { dog { ...F } }\nfragment F on Dog { isHouseTrained }",
        "1:8 Variable \"$atOtherHomes\" is never used; use it or remove it.")]
    [InlineData(
        "query A($atOtherHomes: Boolean) { dog { ...F } }\nquery B($atOtherHomes: Boolean, $extra: Int) { dog { ...F } }\nfragment F on Dog { isHouseTrained(atOtherHomes: $atOtherHomes) }",
        "2:33 Variable \"$extra\" is never used in operation \"B\"; use it or remove it.")]
    public void Document_ThatBreaksTheRule_IsRefusedAtItsPlace(string text, params string[] errors) =>
        RuleAssert.Fails(Rule, text, errors);
}
