namespace RelGraph.GraphQL.Runtime.Tests.Validation.Rules;

public sealed class ProvidedRequiredArgumentsTests
{
    private const string Rule = "ProvidedRequiredArguments";

    [Theory]
    [InlineData("fragment goodBooleanArg on Arguments { booleanArgField(booleanArg: true) }")]
    [InlineData("fragment goodNonNullArg on Arguments { nonNullBooleanArgField(nonNullBooleanArg: true) }")]
    [InlineData("fragment goodBooleanArgDefault on Arguments { booleanArgField }")]
    [InlineData("{ arguments { optionalNonNullBooleanArgField } dog { name @repeat } }")]
    [InlineData("{ dog { unknown } }")]
    public void Document_ThatKeepsTheRule_Passes(string text) => RuleAssert.Passes(Rule, text);

    [Theory]
    [InlineData(
        "fragment missingRequiredArg on Arguments { nonNullBooleanArgField }",
        "1:44 Argument \"nonNullBooleanArg\" of type \"Boolean!\" is required on field \"Arguments.nonNullBooleanArgField\", but it was not provided.")]
    [InlineData(
        "{ arguments { multipleRequirements(X: 1) } }",
        "1:15 Argument \"x\" of type \"Int!\" is required on field \"Arguments.multipleRequirements\", but it was not provided.",
        "1:15 Argument \"y\" of type \"Int!\" is required on field \"Arguments.multipleRequirements\", but it was not provided.")]
    [InlineData(
        "{ dog { name @skip } }",
        "1:14 Argument \"if\" of type \"Boolean!\" is required on directive \"@skip\", but it was not provided.")]
    public void Document_ThatBreaksTheRule_IsRefusedAtItsPlace(string text, params string[] errors) =>
        RuleAssert.Fails(Rule, text, errors);

    [Fact]
    public void RequiredArgument_GivenAsNull_IsRefusedAsAValue() => RuleAssert.Fails(
        "ValuesOfCorrectType",
        "fragment missingRequiredArg on Arguments { nonNullBooleanArgField(nonNullBooleanArg: null) }",
        ["1:86 Expected value of type \"Boolean!\", found null."]);
}
