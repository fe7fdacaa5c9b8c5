namespace RelGraph.GraphQL.Runtime.Tests.Validation.Rules;

public sealed class KnownFragmentNamesTests
{
    private const string Rule = "KnownFragmentNames";

    [Theory]
    [InlineData("{ dog { ...A ... on Dog { ...B } } } fragment A on Dog { name } fragment B on Dog { name }")]
    public void Document_ThatKeepsTheRule_Passes(string text) => RuleAssert.Passes(Rule, text);

    [Theory]
    [InlineData(
        "{ dog { ...undefinedFragment } }",
        "1:9 Unknown fragment \"undefinedFragment\".")]
    [InlineData(
        "{ dog { ...DogNmae } }\nfragment DogName on Dog { name ...other }",
        "1:9 Unknown fragment \"DogNmae\". Did you mean \"DogName\"?",
        "2:32 Unknown fragment \"other\".")]
    public void Document_ThatBreaksTheRule_IsRefusedAtItsPlace(string text, params string[] errors) =>
        RuleAssert.Fails(Rule, text, errors);
}
