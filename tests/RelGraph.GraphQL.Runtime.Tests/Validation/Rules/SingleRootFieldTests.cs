namespace RelGraph.GraphQL.Runtime.Tests.Validation.Rules;

public sealed class SingleRootFieldTests
{
    private const string Rule = "SingleRootField";

    [Theory]
    [InlineData("subscription sub { newMessage { body sender } }")]
    [InlineData("subscription sub { ...newMessageFields } fragment newMessageFields on Subscription { newMessage { body sender } }")]
    [InlineData("subscription { newMessage { body } newMessage { sender } }")]
    [InlineData("{ dog { name } human { name } }")]
    [InlineData("subscription { newMessage { body @include(if: true) __typename } }")]
    public void Document_ThatKeepsTheRule_Passes(string text) => RuleAssert.Passes(Rule, text);

    [Theory]
    [InlineData(
        "subscription sub { newMessage { body } disallowedSecondRootField }",
        "1:20, 1:40 Subscription \"sub\" must select only one root field, but selects \"newMessage\" and \"disallowedSecondRootField\"; split it into one subscription each.")]
    [InlineData(
        "subscription sub { ...multiple }\nfragment multiple on Subscription { newMessage { body } disallowedSecondRootField }",
        "2:37, 2:57 Subscription \"sub\" must select only one root field, but selects \"newMessage\" and \"disallowedSecondRootField\"; split it into one subscription each.")]
    [InlineData(
        "subscription { ...F } fragment F on Dog { name nickname }",
        "1:14 Anonymous subscription must select one root field, but its fragments select none that applies.")]
    [InlineData(
        "subscription { __typename }",
        "1:16 Anonymous subscription must not select the introspection field \"__typename\" at its root; select it in a query.")]
    [InlineData(
        "subscription { ... @include(if: true) { a: newMessage { body } } b: newMessage @skip(if: false) { body } }",
        "1:20 Anonymous subscription must not use @include at its root, where exactly one field is needed.",
        "1:80 Anonymous subscription must not use @skip at its root, where exactly one field is needed.",
        "1:66, 1:41 Anonymous subscription must select only one root field, but selects \"b\" and \"a\"; split it into one subscription each.")]
    [InlineData(
        "subscription { ...F }\nfragment F on Subscription { ...F newMessage { body } disallowedSecondRootField }",
        "2:35, 2:55 Anonymous subscription must select only one root field, but selects \"newMessage\" and \"disallowedSecondRootField\"; split it into one subscription each.")]
    public void Document_ThatBreaksTheRule_IsRefusedAtItsPlace(string text, params string[] errors) =>
        RuleAssert.Fails(Rule, text, errors);
}
