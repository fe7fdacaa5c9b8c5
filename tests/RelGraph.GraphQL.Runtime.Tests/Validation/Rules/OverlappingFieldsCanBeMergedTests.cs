namespace RelGraph.GraphQL.Runtime.Tests.Validation.Rules;

public sealed class OverlappingFieldsCanBeMergedTests
{
    private const string Rule = "OverlappingFieldsCanBeMerged";

    [Theory]
    [InlineData("fragment mergeIdenticalFields on Dog { name name }")]
    [InlineData("fragment mergeIdenticalAliasesAndFields on Dog { otherName: name otherName: name }")]
    [InlineData("fragment F on Dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: SIT) }")]
    [InlineData("fragment F on Dog { doesKnowCommand(dogCommand: $dogCommand) doesKnowCommand(dogCommand: $dogCommand) }")]
    [InlineData("fragment safeDifferingFields on Pet { ... on Dog { volume: barkVolume } ... on Cat { volume: meowVolume } }")]
    [InlineData("fragment safeDifferingArgs on Pet { ... on Dog { doesKnowCommand(dogCommand: SIT) } ... on Cat { doesKnowCommand(catCommand: JUMP) } }")]
    [InlineData("{ arguments { multipleRequirements(x: 1, y: 2) multipleRequirements(y: 2, x: 1) } }")]
    [InlineData("{ findDog(searchBy: {name: \"a\", owner: \"b\"}) { name } findDog(searchBy: {owner: \"\"\"b\"\"\", name: \"a\"}) { nickname } }")]
    [InlineData("{ pet { ... on Dog { owner { a: name } } ... on Cat { owner { a: name } } } }")]
    [InlineData("{ pet { ... on Dog { x: owner { n: name } } ... on Cat { x: owner { m: name } } } }")]
    [InlineData("{ dog { ...F } } fragment F on Dog { owner { pets { ...F } } }")]
    [InlineData("{ dog { unknown other: unknown } }")]
    public void Document_ThatKeepsTheRule_Passes(string text) => RuleAssert.Passes(Rule, text);

    [Theory]
    [InlineData(
        "fragment conflictingBecauseAlias on Dog { name: nickname name }",
        "1:43, 1:58 Fields \"name\" conflict because they return conflicting types \"String\" and \"String!\". Use different aliases on the fields to fetch both if this was intended.")]
    [InlineData(
        "fragment aliases on Arguments { a: intArgField a: intArgField(intArg: 1) }",
        "1:33, 1:48 Fields \"a\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intended.")]
    [InlineData(
        "fragment different on Dog { a: nickname a: isHouseTrained }",
        "1:29, 1:41 Fields \"a\" conflict because they return conflicting types \"String\" and \"Boolean!\". Use different aliases on the fields to fetch both if this was intended.")]
    [InlineData(
        "fragment different on Alien { a: name ... on Sentient { a: name a: __typename } }",
        "1:31, 1:65 Fields \"a\" conflict because \"name\" and \"__typename\" are different fields. Use different aliases on the fields to fetch both if this was intended.")]
    [InlineData(
        "fragment conflictingArgsOnValues on Dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: HEEL) }",
        "1:43, 1:76 Fields \"doesKnowCommand\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intended.")]
    [InlineData(
        "fragment conflictingArgsValueAndVar on Dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: $dogCommand) }",
        "1:46, 1:79 Fields \"doesKnowCommand\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intended.")]
    [InlineData(
        "fragment conflictingArgsWithVars on Dog { doesKnowCommand(dogCommand: $varOne) doesKnowCommand(dogCommand: $varTwo) }",
        "1:43, 1:80 Fields \"doesKnowCommand\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intended.")]
    [InlineData(
        "fragment differingArgs on Dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand }",
        "1:33, 1:66 Fields \"doesKnowCommand\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intended.")]
    [InlineData(
        "fragment conflictingDifferingResponses on Pet { ... on Dog { someValue: nickname } ... on Cat { someValue: meowVolume } }",
        "1:62, 1:97 Fields \"someValue\" conflict because they return conflicting types \"String\" and \"Int\". Use different aliases on the fields to fetch both if this was intended.")]
    [InlineData(
        "{ dog { owner { x: name } } dog { owner { x: pets { name } } } }",
        "1:17, 1:43 Fields \"dog.owner.x\" conflict because they return conflicting types \"String!\" and \"[Pet!]\". Use different aliases on the fields to fetch both if this was intended.")]
    [InlineData(
        "{ dog { ...A ...B } }\nfragment A on Dog { x: owner { n: name } }\nfragment B on Dog { x: owner { n: friend { name } } }",
        "2:32, 3:32 Fields \"dog.x.n\" conflict because they return conflicting types \"String!\" and \"Human\". Use different aliases on the fields to fetch both if this was intended.")]
    [InlineData(
        "{ pet { ... on Dog { x: owner { n: name } } ... on Cat { x: owner { n: friend { name } } } } }",
        "1:33, 1:69 Fields \"pet.x.n\" conflict because they return conflicting types \"String!\" and \"Human\". Use different aliases on the fields to fetch both if this was intended.")]
    [InlineData(
        "{ pet { ... on Dog { x: owner { n: friend { name } } } ... on Pet { x: name } } }",
        "1:22, 1:69 Fields \"pet.x\" conflict because they return conflicting types \"Human\" and \"String!\". Use different aliases on the fields to fetch both if this was intended.")]
    [InlineData(
        "{ human { a: friend { name } } human { a: friend { name: __typename } } }",
        "1:23, 1:52 Fields \"human.a.name\" conflict because \"name\" and \"__typename\" are different fields. Use different aliases on the fields to fetch both if this was intended.")]
    public void Document_ThatBreaksTheRule_IsRefusedAtItsPlace(string text, params string[] errors) =>
        RuleAssert.Fails(Rule, text, errors);
}
