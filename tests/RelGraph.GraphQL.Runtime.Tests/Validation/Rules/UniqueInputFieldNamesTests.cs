namespace RelGraph.GraphQL.Runtime.Tests.Validation.Rules;

public sealed class UniqueInputFieldNamesTests
{
    private const string Rule = "UniqueInputFieldNames";

    [Theory]
    [InlineData("{ findDog(searchBy: {name: \"a\", tagged: {name: \"b\"}}) { name } }")]
    public void Document_ThatKeepsTheRule_Passes(string text) => RuleAssert.Passes(Rule, text);

    [Theory]
    [InlineData(
        "{ field(arg: { field: true, field: false }) }",
        "1:16, 1:29 There can be only one input field named \"field\".")]
    [InlineData(
        "{ anything(value: [{a: {b: 1, b: 2}}]) }",
        "1:25, 1:31 There can be only one input field named \"b\".")]
    public void Document_ThatBreaksTheRule_IsRefusedAtItsPlace(string text, params string[] errors) =>
        RuleAssert.Fails(Rule, text, errors);
}
