namespace RelGraph.GraphQL.Runtime.Tests.Validation.Rules;

public sealed class KnownArgumentNamesTests
{
    private const string Rule = "KnownArgumentNames";

    [Theory]
    [InlineData("fragment argOnRequiredArg on Dog { doesKnowCommand(dogCommand: SIT) }")]
    [InlineData("fragment argOnOptional on Dog { isHouseTrained(atOtherHomes: true) @include(if: true) }")]
    [InlineData("fragment reverse on Arguments { multipleRequirements(y: 2, x: 1) }")]
    [InlineData("{ dog { unknown(a: 1) @unknown(b: 2) } }")]
    public void Document_ThatKeepsTheRule_Passes(string text) => RuleAssert.Passes(Rule, text);

    [Theory]
    [InlineData(
        "fragment invalidArgName on Dog { doesKnowCommand(command: CLEAN_UP_HOUSE) }",
        "1:50 Unknown argument \"command\" on field \"Dog.doesKnowCommand\". Did you mean \"dogCommand\"?")]
    [InlineData(
        "fragment invalidArgName on Dog { isHouseTrained(atOtherHomes: true) @include(unless: false) }",
        "1:78 Unknown argument \"unless\" on directive \"@include\".")]
    [InlineData(
        "{ dog(atOther: 1) { name } }",
        "1:7 Unknown argument \"atOther\" on field \"Query.dog\".")]
    public void Document_ThatBreaksTheRule_IsRefusedAtItsPlace(string text, params string[] errors) =>
        RuleAssert.Fails(Rule, text, errors);
}
