namespace RelGraph.GraphQL.Runtime.Tests.Validation.Rules;

public sealed class FragmentsOnCompositeTypesTests
{
    private const string Rule = "FragmentsOnCompositeTypes";

    [Theory]
    [InlineData("fragment fragOnObject on Dog { name }")]
    [InlineData("fragment fragOnInterface on Pet { name }")]
    [InlineData("fragment fragOnUnion on CatOrDog { ... on Dog { name } }")]
    [InlineData("fragment F on Unknown { name }")]
    [InlineData("{ dog { ... { name } } }")]
    public void Document_ThatKeepsTheRule_Passes(string text) => RuleAssert.Passes(Rule, text);

    [Theory]
    [InlineData(
        "fragment fragOnScalar on Int { something }",
        "1:26 Fragment \"fragOnScalar\" cannot be on \"Int\"; it must be on an object, interface or union.")]
    [InlineData(
        "fragment inlineFragOnScalar on Dog { ... on Boolean { somethingElse } }",
        "1:45 A fragment cannot be on \"Boolean\"; it must be on an object, interface or union.")]
    [InlineData(
        "fragment onInput on FindDogInput { name }",
        "1:21 Fragment \"onInput\" cannot be on \"FindDogInput\"; it must be on an object, interface or union.")]
    [InlineData(
        "fragment onEnum on DogCommand { name }",
        "1:20 Fragment \"onEnum\" cannot be on \"DogCommand\"; it must be on an object, interface or union.")]
    public void Document_ThatBreaksTheRule_IsRefusedAtItsPlace(string text, params string[] errors) =>
        RuleAssert.Fails(Rule, text, errors);
}
