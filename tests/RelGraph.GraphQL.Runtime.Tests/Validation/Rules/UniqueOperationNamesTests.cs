namespace RelGraph.GraphQL.Runtime.Tests.Validation.Rules;

public sealed class UniqueOperationNamesTests
{
    private const string Rule = "UniqueOperationNames";

    [Theory]
    [InlineData("query getDogName { dog { name } } query getOwnerName { dog { owner { name } } }")]
    [InlineData("{ dog { name } }")]
    [InlineData("query A { dog { name } } fragment A on Dog { name }")]
    public void Document_ThatKeepsTheRule_Passes(string text) => RuleAssert.Passes(Rule, text);

    [Theory]
    [InlineData(
        "query getName { dog { name } }\nquery getName { dog { owner { name } } }",
        "1:1, 2:1 There can be only one operation named \"getName\".")]
    [InlineData(
        "query dogOperation { dog { name } }\nmutation dogOperation { addPet(pet: {}) { name } }\nsubscription dogOperation { newMessage { body } }",
        "1:1, 2:1 There can be only one operation named \"dogOperation\".",
        "1:1, 3:1 There can be only one operation named \"dogOperation\".")]
    public void Document_ThatBreaksTheRule_IsRefusedAtItsPlace(string text, params string[] errors) =>
        RuleAssert.Fails(Rule, text, errors);
}
