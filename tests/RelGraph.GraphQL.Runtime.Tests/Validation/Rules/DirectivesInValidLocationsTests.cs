namespace RelGraph.GraphQL.Runtime.Tests.Validation.Rules;

public sealed class DirectivesInValidLocationsTests
{
    private const string Rule = "DirectivesInValidLocations";

    [Theory]
    [InlineData("query ($a: Int @onVariable) @onQuery { dog @skip(if: true) { ...F @include(if: true) ... @skip(if: true) { name } } } fragment F on Dog { name }")]
    [InlineData("{ dog { name @unknown } }")]
    public void Document_ThatKeepsTheRule_Passes(string text) => RuleAssert.Passes(Rule, text);

    [Theory]
    [InlineData(
        "query @skip(if: $foo) { field }",
        "1:7 Directive \"@skip\" may not be used on QUERY; it may be used on FIELD, FRAGMENT_SPREAD, INLINE_FRAGMENT.")]
    [InlineData(
        "mutation ($a: Int @onQuery) @onQuery { addPet @onQuery { name } }",
        "1:19 Directive \"@onQuery\" may not be used on VARIABLE_DEFINITION; it may be used on QUERY.",
        "1:29 Directive \"@onQuery\" may not be used on MUTATION; it may be used on QUERY.",
        "1:47 Directive \"@onQuery\" may not be used on FIELD; it may be used on QUERY.")]
    [InlineData(
        "{ ...F @onQuery ... @onQuery { dog { name } } }\nfragment F on Query @onQuery { dog { name } }\nsubscription S @onQuery { newMessage { body } }",
        "1:8 Directive \"@onQuery\" may not be used on FRAGMENT_SPREAD; it may be used on QUERY.",
        "1:21 Directive \"@onQuery\" may not be used on INLINE_FRAGMENT; it may be used on QUERY.",
        "2:21 Directive \"@onQuery\" may not be used on FRAGMENT_DEFINITION; it may be used on QUERY.",
        "3:16 Directive \"@onQuery\" may not be used on SUBSCRIPTION; it may be used on QUERY.")]
    public void Document_ThatBreaksTheRule_IsRefusedAtItsPlace(string text, params string[] errors) =>
        RuleAssert.Fails(Rule, text, errors);
}
