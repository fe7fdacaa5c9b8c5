namespace RelGraph.GraphQL.Runtime.Tests.Validation.Rules;

public sealed class KnownOperationTypesTests
{
    private const string Rule = "KnownOperationTypes";

    [Theory]
    [InlineData("{ dog { name } }")]
    [InlineData("mutation { addPet(pet: {dog: {name: \"旺财\"}}) { name } }")]
    [InlineData("subscription { newMessage { body } }")]
    public void Document_ThatKeepsTheRule_Passes(string text) => RuleAssert.Passes(Rule, text);

    [Theory]
    [InlineData("mutation { a }", "1:1 The schema offers no mutation operations.")]
    [InlineData("query Q { a }\nsubscription S { b }", "2:1 The schema offers no subscription operations.")]
    public void Operation_TheSchemaLacks_IsRefusedOnce(string text, string error) =>
        RuleAssert.Fails(Rule, text, [error], SdlSchema.Build("type Query { a: Int }"));
}
