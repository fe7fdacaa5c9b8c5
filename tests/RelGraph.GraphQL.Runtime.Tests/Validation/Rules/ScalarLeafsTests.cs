namespace RelGraph.GraphQL.Runtime.Tests.Validation.Rules;

public sealed class ScalarLeafsTests
{
    private const string Rule = "ScalarLeafs";

    [Theory]
    [InlineData("fragment scalarSelection on Dog { barkVolume }")]
    [InlineData("{ dog { name } pet { name } catOrDog { __typename } }")]
    public void Document_ThatKeepsTheRule_Passes(string text) => RuleAssert.Passes(Rule, text);

    [Theory]
    [InlineData(
        "fragment scalarSelectionsNotAllowedOnInt on Dog { barkVolume { sinceWhen } }",
        "1:62 Field \"barkVolume\" must not have a selection since type \"Int\" has no subfields.")]
    [InlineData(
        "query directQueryOnObjectWithoutSubFields { human }",
        "1:45 Field \"human\" of type \"Human\" must have a selection of subfields. Did you mean \"human { ... }\"?")]
    [InlineData(
        "{ pet catOrDog }",
        "1:3 Field \"pet\" of type \"Pet\" must have a selection of subfields. Did you mean \"pet { ... }\"?",
        "1:7 Field \"catOrDog\" of type \"CatOrDog\" must have a selection of subfields. Did you mean \"catOrDog { ... }\"?")]
    [InlineData(
        "{ human { pets } }",
        "1:11 Field \"pets\" of type \"[Pet!]\" must have a selection of subfields. Did you mean \"pets { ... }\"?")]
    public void Document_ThatBreaksTheRule_IsRefusedAtItsPlace(string text, params string[] errors) =>
        RuleAssert.Fails(Rule, text, errors);
}
