namespace RelGraph.GraphQL.Runtime.Tests.Validation.Rules;

public sealed class KnownInputFieldNamesTests
{
    private const string Rule = "KnownInputFieldNames";

    [Theory]
    [InlineData("{ findDog(searchBy: { name: \"Fido\", tagged: {owner: \"A\"} }) { name } }")]
    [InlineData("{ anything(value: {any: 1}) unknown(a: {b: 1}) }")]
    public void Document_ThatKeepsTheRule_Passes(string text) => RuleAssert.Passes(Rule, text);

    [Theory]
    [InlineData(
        "{ findDog(searchBy: { favoriteCookieFlavor: \"Bacon\" }) { name } }",
        "1:23 Field \"favoriteCookieFlavor\" is not defined by type \"FindDogInput\".")]
    [InlineData(
        "{ findDog(searchBy: { tagged: {nmae: \"Fido\"} }) { name } }",
        "1:32 Field \"nmae\" is not defined by type \"FindDogInput\". Did you mean \"name\"?")]
    [InlineData(
        "query ($d: FindDogInput = {nam: \"x\"}) { findDog(searchBy: $d) { name } }",
        "1:28 Field \"nam\" is not defined by type \"FindDogInput\". Did you mean \"name\"?")]
    public void Document_ThatBreaksTheRule_IsRefusedAtItsPlace(string text, params string[] errors) =>
        RuleAssert.Fails(Rule, text, errors);
}
