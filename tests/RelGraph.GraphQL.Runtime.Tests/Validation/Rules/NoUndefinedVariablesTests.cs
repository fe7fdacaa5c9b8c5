namespace RelGraph.GraphQL.Runtime.Tests.Validation.Rules;

public sealed class NoUndefinedVariablesTests
{
    private const string Rule = "NoUndefinedVariables";

    [Theory]
    [InlineData("query variableIsDefined($atOtherHomes: Boolean) { dog { isHouseTrained(atOtherHomes: $atOtherHomes) } }")]
    [InlineData("query Q($atOtherHomes: Boolean) { dog { ...F } } fragment F on Dog { isHouseTrained(atOtherHomes: $atOtherHomes) }")]
    [InlineData("query One($atOtherHomes: Boolean) { dog { ...F } } query Two($atOtherHomes: Boolean) { dog { ...F } } fragment F on Dog { isHouseTrained(atOtherHomes: $atOtherHomes) }")]
    [InlineData("query ($a: Int) { ...A } fragment A on Query { ...B } fragment B on Query { ...A arguments { intArgField(intArg: $a) } }")]
    [InlineData("fragment Unused on Dog { isHouseTrained(atOtherHomes: $atOtherHomes) }")]
    public void Document_ThatKeepsTheRule_Passes(string text) => RuleAssert.Passes(Rule, text);

    [Theory]
    [InlineData(
        "query variableIsNotDefined { dog { isHouseTrained(atOtherHomes: $atOtherHomes) } }",
        "1:65, 1:1 Variable \"$atOtherHomes\" is not defined by operation \"variableIsNotDefined\".")]
    [InlineData(
        "query Q { dog { ...F } }\nfragment F on Dog { isHouseTrained(atOtherHomes: $atOtherHomes) }",
        "2:50, 1:1 Variable \"$atOtherHomes\" is not defined by operation \"Q\".")]
    [InlineData(
        "query Q { dog { ...Outer } }\nfragment Outer on Dog { ...F }\nfragment F on Dog { isHouseTrained(atOtherHomes: $atOtherHomes) }",
        "3:50, 1:1 Variable \"$atOtherHomes\" is not defined by operation \"Q\".")]
    [InlineData(
        "query One($atOtherHomes: Boolean) { dog { ...F } }\nquery Two { dog { ...F } }\nfragment F on Dog { isHouseTrained(atOtherHomes: $atOtherHomes) }",
        "3:50, 2:1 Variable \"$atOtherHomes\" is not defined by operation \"Two\".")]
    [InlineData(
        "query ($nmae: String) { findDog(searchBy: {name: $name, tags: [$tag]}) @skip(if: $if) { name } }",
        "1:50, 1:1 Variable \"$name\" is not defined. Did you mean \"nmae\"?",
        "1:64, 1:1 Variable \"$tag\" is not defined.",
        "1:82, 1:1 Variable \"$if\" is not defined.")]
    public void Document_ThatBreaksTheRule_IsRefusedAtItsPlace(string text, params string[] errors) =>
        RuleAssert.Fails(Rule, text, errors);
}
