namespace RelGraph.GraphQL.Runtime.Tests.Validation.Rules;

public sealed class ProvidedRequiredInputFieldsTests
{
    private const string Rule = "ProvidedRequiredInputFields";

    [Theory]
    [InlineData("mutation { addPet(pet: {cat: {name: \"咪咪\"}}) { name } }")]
    [InlineData("mutation ($n: String!) { addPet(pet: {dog: {name: $n}}) { name } }")]
    public void Document_ThatKeepsTheRule_Passes(string text) => RuleAssert.Passes(Rule, text);

    [Theory]
    [InlineData(
        "mutation { addPet(pet: {cat: {nickname: \"a\"}}) { name } }",
        "1:30 Field \"CatInput.name\" of required type \"String!\" was not provided.")]
    public void Document_ThatBreaksTheRule_IsRefusedAtItsPlace(string text, params string[] errors) =>
        RuleAssert.Fails(Rule, text, errors);
}
