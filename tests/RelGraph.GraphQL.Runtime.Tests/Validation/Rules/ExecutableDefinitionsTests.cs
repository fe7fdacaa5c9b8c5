namespace RelGraph.GraphQL.Runtime.Tests.Validation.Rules;

public sealed class ExecutableDefinitionsTests
{
    private const string Rule = "ExecutableDefinitions";

    [Theory]
    [InlineData("{ dog { name } }")]
    [InlineData("{ ...F } fragment F on Query { dog { name } }")]
    public void Document_ThatKeepsTheRule_Passes(string text) => RuleAssert.Passes(Rule, text);

    [Theory]
    [InlineData(
        "query getDogName { dog { name color } }\nextend type Dog { color: String }",
        "2:1 The \"Dog\" definition is not executable; send only operations and fragments.")]
    [InlineData(
        "{ dog { name } }\nschema { query: Query }\ndirective @d on FIELD",
        "2:1 The schema definition is not executable; send only operations and fragments.",
        "3:1 The \"@d\" definition is not executable; send only operations and fragments.")]
    public void Document_ThatBreaksTheRule_IsRefusedAtItsPlace(string text, params string[] errors) =>
        RuleAssert.Fails(Rule, text, errors);
}
