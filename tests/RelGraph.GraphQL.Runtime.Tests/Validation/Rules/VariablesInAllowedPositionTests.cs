namespace RelGraph.GraphQL.Runtime.Tests.Validation.Rules;

public sealed class VariablesInAllowedPositionTests
{
    private const string Rule = "VariablesInAllowedPosition";

    [Theory]
    [InlineData("query ($list: [Boolean]!) { arguments { booleanListArgField(booleanListArg: $list) } }")]
    [InlineData("query ($booleanArg: Boolean) { arguments { optionalNonNullBooleanArgField(optionalBooleanArg: $booleanArg) } }")]
    [InlineData("query ($booleanArg: Boolean = true) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $booleanArg) } }")]
    [InlineData("query ($b: Boolean!) { arguments { booleanArgField(booleanArg: $b) } dog @skip(if: $b) { name } }")]
    [InlineData("mutation addCat($cat: CatInput!) { addPet(pet: { cat: $cat }) { name } }")]
    [InlineData("mutation addCatWithDefault($cat: CatInput! = { name: \"Brontie\" }) { addPet(pet: { cat: $cat }) { name } }")]
    [InlineData("query ($x: Unknown, $y: Int) { arguments { intArgField(intArg: $x) unknown(a: $y) } anything(value: {a: $y}) }")]
    [InlineData("query ($i: Int) { arguments { intListArgField(intListArg: [$i, 1]) } }")]
    public void Document_ThatKeepsTheRule_Passes(string text) => RuleAssert.Passes(Rule, text);

    [Theory]
    [InlineData(
        "query intCannotGoIntoBoolean($intArg: Int) { arguments { booleanArgField(booleanArg: $intArg) } }",
        "1:30, 1:86 Variable \"$intArg\" of type \"Int\" used in position expecting type \"Boolean\".")]
    [InlineData(
        "query ($list: [Boolean]) { arguments { booleanArgField(booleanArg: $list) } }",
        "1:8, 1:68 Variable \"$list\" of type \"[Boolean]\" used in position expecting type \"Boolean\".")]
    [InlineData(
        "query ($b: Boolean) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $b) } }",
        "1:8, 1:77 Variable \"$b\" of type \"Boolean\" used in position expecting type \"Boolean!\".")]
    [InlineData(
        "query ($b: Boolean = null) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $b) } }",
        "1:8, 1:84 Variable \"$b\" of type \"Boolean\" used in position expecting type \"Boolean!\".")]
    [InlineData(
        "query ($list: [Boolean]) { arguments { booleanListArgField(booleanListArg: $list) } }",
        "1:8, 1:76 Variable \"$list\" of type \"[Boolean]\" used in position expecting type \"[Boolean]!\".")]
    [InlineData(
        "query ($list: [Boolean]!) { booleanList(booleanListArg: $list) }",
        "1:8, 1:57 Variable \"$list\" of type \"[Boolean]!\" used in position expecting type \"[Boolean!]\".")]
    [InlineData(
        "query ($i: Int) { arguments { intListArgField(intListArg: $i) } }",
        "1:8, 1:59 Variable \"$i\" of type \"Int\" used in position expecting type \"[Int]\".")]
    [InlineData(
        "mutation addNullableCat($cat: CatInput) { addPet(pet: { cat: $cat }) { name } }",
        "1:25, 1:62 Variable \"$cat\" of type \"CatInput\" cannot be used for a field of OneOf input object \"PetInput\", which must not be null; make it \"CatInput!\".")]
    [InlineData(
        "query A($s: String) { ...F }\nquery B($s: Boolean!) { ...F }\nfragment F on Query { dog @skip(if: $s) { name } }",
        "1:9, 3:37 Variable \"$s\" of type \"String\" used in position expecting type \"Boolean!\".")]
    [InlineData(
        "mutation ($n: String) { addPet(pet: {dog: {name: $n}}) { name } }",
        "1:11, 1:50 Variable \"$n\" of type \"String\" used in position expecting type \"String!\".")]
    public void Document_ThatBreaksTheRule_IsRefusedAtItsPlace(string text, params string[] errors) =>
        RuleAssert.Fails(Rule, text, errors);
}
