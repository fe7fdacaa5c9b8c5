namespace RelGraph.GraphQL.Runtime.Tests.Validation.Rules;

public sealed class UniqueDirectivesPerLocationTests
{
    private const string Rule = "UniqueDirectivesPerLocation";

    [Theory]
    [InlineData("query ($foo: Boolean = true, $bar: Boolean = false) { field @skip(if: $foo) { subfieldA } field @skip(if: $bar) { subfieldB } }")]
    [InlineData("{ dog { name @repeat @repeat(times: 2) } }")]
    [InlineData("{ dog { name @unknown @unknown } }")]
    public void Document_ThatKeepsTheRule_Passes(string text) => RuleAssert.Passes(Rule, text);

    [Theory]
    [InlineData(
        "query ($foo: Boolean = true, $bar: Boolean = false) { field @skip(if: $foo) @skip(if: $bar) }",
        "1:61, 1:77 The directive \"@skip\" can only be used once at this location.")]
    [InlineData(
        "query @onQuery @onQuery { dog { name } }",
        "1:7, 1:16 The directive \"@onQuery\" can only be used once at this location.")]
    public void Document_ThatBreaksTheRule_IsRefusedAtItsPlace(string text, params string[] errors) =>
        RuleAssert.Fails(Rule, text, errors);
}
