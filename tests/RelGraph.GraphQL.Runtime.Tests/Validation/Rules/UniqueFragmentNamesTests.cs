namespace RelGraph.GraphQL.Runtime.Tests.Validation.Rules;

public sealed class UniqueFragmentNamesTests
{
    private const string Rule = "UniqueFragmentNames";

    [Theory]
    [InlineData("{ dog { ...fragmentOne ...fragmentTwo } } fragment fragmentOne on Dog { name } fragment fragmentTwo on Dog { owner { name } }")]
    [InlineData("{ dog { ... on Dog { name } ... on Dog { name } } }")]
    public void Document_ThatKeepsTheRule_Passes(string text) => RuleAssert.Passes(Rule, text);

    [Theory]
    [InlineData(
        "{ dog { ...fragmentOne } }\nfragment fragmentOne on Dog { name }\nfragment fragmentOne on Dog { owner { name } }",
        "2:1, 3:1 There can be only one fragment named \"fragmentOne\".")]
    public void Document_ThatBreaksTheRule_IsRefusedAtItsPlace(string text, params string[] errors) =>
        RuleAssert.Fails(Rule, text, errors);
}
