namespace RelGraph.GraphQL.Runtime.Tests.Validation.Rules;

public sealed class UniqueVariableNamesTests
{
    private const string Rule = "UniqueVariableNames";

    [Theory]
    [InlineData("query A($atOtherHomes: Boolean) { ...F } query B($atOtherHomes: Boolean) { ...F } fragment F on Query { dog { isHouseTrained(atOtherHomes: $atOtherHomes) } }")]
    public void Document_ThatKeepsTheRule_Passes(string text) => RuleAssert.Passes(Rule, text);

    [Theory]
    [InlineData(
        "query houseTrainedQuery($atOtherHomes: Boolean, $atOtherHomes: Boolean) { dog { isHouseTrained(atOtherHomes: $atOtherHomes) } }",
        "1:25, 1:49 There can be only one variable named \"$atOtherHomes\".")]
    public void Document_ThatBreaksTheRule_IsRefusedAtItsPlace(string text, params string[] errors) =>
        RuleAssert.Fails(Rule, text, errors);
}
