namespace RelGraph.GraphQL.Runtime.Tests.Validation.Rules;

public sealed class KnownTypeNamesTests
{
    private const string Rule = "KnownTypeNames";

    [Theory]
    [InlineData("fragment correctType on Dog { name }")]
    [InlineData("fragment inlineFragment on Dog { ... on Dog { name } }")]
    [InlineData("fragment inlineFragment2 on Dog { ... @include(if: true) { name } }")]
    [InlineData("query ($a: [Int!]!, $b: FindDogInput) { dog { name } }")]
    public void Document_ThatKeepsTheRule_Passes(string text) => RuleAssert.Passes(Rule, text);

    [Theory]
    [InlineData(
        "fragment notOnExistingType on NotInSchema { name }",
        "1:31 Unknown type \"NotInSchema\".")]
    [InlineData(
        "fragment inlineNotExistingType on Dog { ... on NotInSchema { name } }",
        "1:48 Unknown type \"NotInSchema\".")]
    [InlineData(
        "query ($a: [Bolean!]!) { dog { name } }",
        "1:13 Unknown type \"Bolean\". Did you mean \"Boolean\"?")]
    [InlineData(
        "fragment f on dog { name }",
        "1:15 Unknown type \"dog\". Did you mean \"Dog\"?")]
    public void Document_ThatBreaksTheRule_IsRefusedAtItsPlace(string text, params string[] errors) =>
        RuleAssert.Fails(Rule, text, errors);
}
