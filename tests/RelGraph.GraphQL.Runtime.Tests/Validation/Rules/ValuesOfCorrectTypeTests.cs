namespace RelGraph.GraphQL.Runtime.Tests.Validation.Rules;

public sealed class ValuesOfCorrectTypeTests
{
    private const string Rule = "ValuesOfCorrectType";

    [Theory]
    [InlineData("fragment goodBooleanArg on Arguments { booleanArgField(booleanArg: true) }")]
    [InlineData("fragment coercedIntIntoFloatArg on Arguments { floatArgField(floatArg: 123) }")]
    [InlineData("query goodComplexDefaultValue($search: FindDogInput = { name: \"Fido\" }) { findDog(searchBy: $search) { name } }")]
    [InlineData("{ arguments { intListArgField(intListArg: 1) a: intListArgField(intListArg: [1, null, 2]) b: intListArgField(intListArg: null) } }")]
    [InlineData("{ arguments { nestedListArgField(nestedListArg: [[1], null]) a: nestedListArgField(nestedListArg: 1) b: nestedListArgField(nestedListArg: [1, 2]) } }")]
    [InlineData("{ arguments { idArgField(idArg: 12345678901234567890) a: idArgField(idArg: \"李雷\") commandArgField(commandArg: SIT) } }")]
    [InlineData("{ arguments { intArgField(intArg: -2147483648) a: intArgField(intArg: $v) stringArgField(stringArg: \"\"\"韩梅梅\"\"\") } }")]
    [InlineData("{ anything(value: {a: [1, {b: X}], c: $d}) }")]
    [InlineData("{ findPet(by: {id: 1}) { name } }")]
    [InlineData("{ findPet(by: {name: $n}) { name } }")]
    [InlineData("{ unknown(x: {y: Z}) }")]
    [InlineData("query ($x: Dog = {a: 1}) { dog { name } }")]
    public void Document_ThatKeepsTheRule_Passes(string text) => RuleAssert.Passes(Rule, text);

    [Theory]
    [InlineData(
        "fragment stringIntoInt on Arguments { intArgField(intArg: \"123\") }",
        "1:59 Int cannot represent \"123\"; it must be a whole number from -2147483648 to 2147483647.")]
    [InlineData(
        "query badComplexValue { findDog(searchBy: { name: 123 }) { name } }",
        "1:51 String cannot represent 123; it must be text in quotation marks.")]
    [InlineData(
        "{ arguments { intArgField(intArg: 2147483648) } }",
        "1:35 Int cannot represent 2147483648; it must be a whole number from -2147483648 to 2147483647.")]
    [InlineData(
        "{ arguments { intArgField(intArg: 1.0) } }",
        "1:35 Int cannot represent 1.0; it must be a whole number from -2147483648 to 2147483647.")]
    [InlineData(
        "{ arguments { booleanArgField(booleanArg: 1) } }",
        "1:43 Boolean cannot represent 1; it must be true or false.")]
    [InlineData(
        "{ arguments { floatArgField(floatArg: \"1\") } }",
        "1:39 Float cannot represent \"1\"; it must be a finite number.")]
    [InlineData(
        "{ arguments { idArgField(idArg: 1.5) } }",
        "1:33 ID cannot represent 1.5; it must be text in quotation marks or a whole number.")]
    [InlineData(
        "{ arguments { stringArgField(stringArg: SIT) } }",
        "1:41 String cannot represent SIT; it must be text in quotation marks.")]
    [InlineData(
        "{ arguments { intArgField(intArg: [1]) } }",
        "1:35 Int cannot represent a list; it must be a whole number from -2147483648 to 2147483647.")]
    [InlineData(
        "{ arguments { intListArgField(intListArg: [1, \"2\"]) } }",
        "1:47 Int cannot represent \"2\"; it must be a whole number from -2147483648 to 2147483647.")]
    [InlineData(
        "{ arguments { nestedListArgField(nestedListArg: [[null]]) } }",
        "1:51 Expected value of type \"Int!\", found null.")]
    [InlineData(
        "{ arguments { commandArgField(commandArg: SITT) } }",
        "1:43 Value \"SITT\" does not exist in \"DogCommand\" enum. Did you mean the enum value \"SIT\"?")]
    [InlineData(
        "{ arguments { commandArgField(commandArg: \"SIT\") } }",
        "1:43 Enum \"DogCommand\" cannot represent non-enum value: \"SIT\". Did you mean the enum value \"SIT\"?")]
    [InlineData(
        "{ arguments { commandArgField(commandArg: 1) } }",
        "1:43 Enum \"DogCommand\" cannot represent non-enum value: 1.")]
    [InlineData(
        "{ findDog(searchBy: \"Fido\") { name } }",
        "1:21 Expected value of type \"FindDogInput\", found \"Fido\".")]
    [InlineData(
        "{ findDog(searchBy: {tags: [null]}) { name } }",
        "1:29 Expected value of type \"String!\", found null.")]
    [InlineData(
        "query ($n: Int! = null, $c: DogCommand = JUMP) { dog { name } }",
        "1:19 Expected value of type \"Int!\", found null.",
        "1:42 Value \"JUMP\" does not exist in \"DogCommand\" enum.")]
    [InlineData(
        "{ findPet(by: {}) { name } }",
        "1:15 OneOf input object \"PetBy\" must specify exactly one field, but has 0.")]
    [InlineData(
        "{ findPet(by: {id: 1, name: \"a\"}) { name } }",
        "1:15 OneOf input object \"PetBy\" must specify exactly one field, but has 2.")]
    [InlineData(
        "{ findPet(by: {id: null}) { name } }",
        "1:15 Field \"PetBy.id\" must not be null, since exactly one field of a OneOf input object is given.")]
    public void Document_ThatBreaksTheRule_IsRefusedAtItsPlace(string text, params string[] errors) =>
        RuleAssert.Fails(Rule, text, errors);
}
