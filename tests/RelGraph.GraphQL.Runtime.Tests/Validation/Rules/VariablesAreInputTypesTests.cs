namespace RelGraph.GraphQL.Runtime.Tests.Validation.Rules;

public sealed class VariablesAreInputTypesTests
{
    private const string Rule = "VariablesAreInputTypes";

    [Theory]
    [InlineData("query takesBoolean($atOtherHomes: Boolean) { dog { isHouseTrained(atOtherHomes: $atOtherHomes) } }")]
    [InlineData("query takesComplexInput($search: FindDogInput) { findDog(searchBy: $search) { name } }")]
    [InlineData("query TakesListOfBooleanBang($booleans: [Boolean!]) { booleanList(booleanListArg: $booleans) }")]
    [InlineData("query ($c: DogCommand!, $u: Unknown) { dog { name } }")]
    public void Document_ThatKeepsTheRule_Passes(string text) => RuleAssert.Passes(Rule, text);

    [Theory]
    [InlineData(
        "query takesCat($cat: Cat) { dog { name } }",
        "1:22 Variable \"$cat\" cannot be of type \"Cat\"; it must be of a scalar, enum or input object type.")]
    [InlineData(
        "query takesDogBang($dog: Dog!) { dog { name } }",
        "1:26 Variable \"$dog\" cannot be of type \"Dog!\"; it must be of a scalar, enum or input object type.")]
    [InlineData(
        "query takesListOfPet($pets: [Pet]) { dog { name } }",
        "1:29 Variable \"$pets\" cannot be of type \"[Pet]\"; it must be of a scalar, enum or input object type.")]
    [InlineData(
        "query takesCatOrDog($catOrDog: CatOrDog) { dog { name } }",
        "1:32 Variable \"$catOrDog\" cannot be of type \"CatOrDog\"; it must be of a scalar, enum or input object type.")]
    public void Document_ThatBreaksTheRule_IsRefusedAtItsPlace(string text, params string[] errors) =>
        RuleAssert.Fails(Rule, text, errors);
}
