namespace RelGraph.GraphQL.Runtime.Tests.Validation.Rules;

public sealed class LoneAnonymousOperationTests
{
    private const string Rule = "LoneAnonymousOperation";

    [Theory]
    [InlineData("{ dog { name } }")]
    [InlineData("query A { dog { name } } query B { dog { name } }")]
    [InlineData("{ ...F } fragment F on Query { dog { name } }")]
    public void Document_ThatKeepsTheRule_Passes(string text) => RuleAssert.Passes(Rule, text);

    [Theory]
    [InlineData(
        "{ dog { name } }\nquery getName { dog { owner { name } } }",
        "1:1 An anonymous operation must be the only operation of the document; give it a name.")]
    [InlineData(
        "{ dog { name } }\n{ dog { name } }",
        "1:1 An anonymous operation must be the only operation of the document; give it a name.",
        "2:1 An anonymous operation must be the only operation of the document; give it a name.")]
    public void Document_ThatBreaksTheRule_IsRefusedAtItsPlace(string text, params string[] errors) =>
        RuleAssert.Fails(Rule, text, errors);
}
