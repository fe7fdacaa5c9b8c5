namespace RelGraph.GraphQL.Runtime.Tests.Oracle.Corners;

/// <summary>Section 5: the examples and counter-examples of each rule.</summary>
internal static class ValidationCorners
{
    private const string Cond = "query ($c: Boolean!) ";

    public static IReadOnlyList<Corner> All { get; } =
    [
        new("5.1.1", "query getDogName { dog { name color } } extend type Dog { color: String }"), new("5.2.1.1", "mutation { first }"), new("5.2.2.1", "query a { dog { name } } query b { dog { owner { name } } }"),
        new("5.2.2.1", "query a { dog { name } } query a { dog { owner { name } } }"), new("5.2.2.1", "query a { dog { name } } mutation a { second }"), new("5.2.3.1", "{ dog { name } }"), new("5.2.3.1", "{ dog { name } } query a { dog { name } }"),
        new("5.2.4.1", "subscription sub { newMessage { body sender } }"), new("5.2.4.1", "subscription sub { ...f } fragment f on Subscription { newMessage { body sender } }"), new("5.2.4.1", "subscription sub { newMessage { body } other }"),
        new("5.2.4.1", "subscription sub { ...f } fragment f on Subscription { newMessage { body } other }"), new("5.2.4.1", "subscription sub { __typename }"), new("5.2.4.1", "subscription ($c: Boolean!) { newMessage @include(if: $c) { body } }"),
        new("5.2.4.1", "subscription { a: newMessage { body } b: newMessage { body } }"), new("5.2.4.1", "subscription { newMessage { body } newMessage { sender } }"), new("5.3.1", "{ dog { ...f } } fragment f on Dog { meowVolume }"),
        new("5.3.1", "{ dog { barkVolume: kawVolume } }"), new("5.3.1", "{ pet { name } }"), new("5.3.1", "{ pet { nickname } }"), new("5.3.1", "{ catOrDog { __typename ... on Pet { name } ... on Dog { barkVolume } } }"),
        new("5.3.1", "{ catOrDog { name barkVolume } }"), new("5.3.2", "{ dog { name name } }"), new("5.3.2", "{ dog { otherName: name otherName: name } }"), new("5.3.2", "{ dog { name: nickname name } }"),
        new("5.3.2", "{ dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: SIT) } }"), new("5.3.2", "query ($c: DogCommand!) { dog { doesKnowCommand(dogCommand: $c) doesKnowCommand(dogCommand: $c) } }"),
        new("5.3.2", "{ dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: HEEL) } }"), new("5.3.2", "query ($c: DogCommand!) { dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: $c) } }"),
        new("5.3.2", "query ($c: DogCommand!, $d: DogCommand!) { dog { doesKnowCommand(dogCommand: $c) doesKnowCommand(dogCommand: $d) } }"), new("5.3.2", "{ dog { isHouseTrained isHouseTrained(atOtherHomes: true) } }"),
        new("5.3.2", "{ pet { ... on Dog { volume: barkVolume } ... on Cat { volume: meowVolume } } }"), new("5.3.2", "{ pet { ... on Dog { doesKnowCommand(dogCommand: SIT) } ... on Cat { doesKnowCommand(catCommand: JUMP) } } }"),
        new("5.3.2", "{ pet { ... on Dog { someValue: nickname } ... on Cat { someValue: meowVolume } } }"), new("5.3.2", "{ pet { ... on Dog { someValue: name } ... on Cat { someValue: nickname } } }"),
        new("5.3.2", "{ any(a: {x: 1, y: 2}) any(a: {y: 2, x: 1}) }"), new("5.3.2", "{ any(a: \"a\") any(a: \"\"\"a\"\"\") }", Difference: "block-string-arguments"), new("5.3.2", "{ any(a: 1) any(a: 1.0) }"), new("5.3.2", "{ a: maybe { may } a: mustBe { may } }"),
        new("5.3.2", "{ dog { owner { n: name } } dog { owner { n: __typename } } }"), new("5.3.2", "{ ...A ...B } fragment A on Query { x: int } fragment B on Query { x: string }"), new("5.3.3", "{ dog { barkVolume } }"),
        new("5.3.3", "{ dog { barkVolume { sinceWhen } } }"), new("5.3.3", "{ human }"), new("5.3.3", "{ pet }"), new("5.3.3", "{ catOrDog }"), new("5.4.1", "{ dog { doesKnowCommand(command: CLEAN_UP_HOUSE) } }"),
        new("5.4.1", "{ dog { isHouseTrained(atOtherHomes: true) @include(unless: false) } }"), new("5.4.2", "{ int(a: 1, a: 2) }"), new("5.4.3", "{ arguments { multipleRequirements(y: 1, x: 2) } }"), new("5.4.3", "{ arguments { booleanArgField nonNullBooleanArgField } }"),
        new("5.4.3", "{ arguments { nonNullBooleanArgField(nonNullBooleanArg: null) } }"), new("5.4.3", "{ arguments { optionalNonNullBooleanArgField optionalNonNullBooleanArgFieldB: optionalNonNullBooleanArgField(optionalBooleanArg: null) } }"),
        new("5.4.3", "{ intDefault }"), new("5.4.3", "{ intRequired }"), new("5.5.1.1", "{ dog { ...f ...g } } fragment f on Dog { name } fragment g on Dog { owner { name } }"), new("5.5.1.1", "{ dog { ...f } } fragment f on Dog { name } fragment f on Dog { nickname }"),
        new("5.5.1.2", "{ dog { ...f } } fragment f on NotInSchema { name }"), new("5.5.1.2", "{ dog { ... on NotInSchema { name } } }"), new("5.5.1.2", "{ dog { ... @include(if: true) { name } } }"), new("5.5.1.3", "{ dog { ...f } } fragment f on Int { something }"),
        new("5.5.1.3", "{ dog { ... on Boolean { somethingElse } } }"), new("5.5.1.3", "{ dog { ... on One { a } } }"), new("5.5.1.4", "fragment nameFragment on Dog { name } { dog { name } }"), new("5.5.2.1", "{ dog { ...undefinedFragment } }"),
        new("5.5.2.2", "{ dog { ...n } } fragment n on Dog { name ...b } fragment b on Dog { barkVolume ...n }"), new("5.5.2.2", "{ dog { ...d } } fragment d on Dog { name owner { ...o } } fragment o on Human { name pets { ...d } }"),
        new("5.5.2.3.1", "{ dog { ... on Dog { barkVolume } } }"), new("5.5.2.3.1", "{ dog { ... on Cat { meowVolume } } }"), new("5.5.2.3.2", "{ dog { ... on Pet { name } ... on CatOrDog { ... on Cat { meowVolume } } } }"),
        new("5.5.2.3.3", "{ pet { ... on Dog { barkVolume } } catOrDog { ... on Cat { meowVolume } } }"), new("5.5.2.3.3", "{ human { ... on Pet { name } } }"), new("5.5.2.3.3", "{ human { ... on CatOrDog { ... on Dog { name } } } }"),
        new("5.5.2.3.4", "{ pet { ... on DogOrHuman { ... on Dog { name } } } }"), new("5.5.2.3.4", "{ pet { ... on Sentient { name } } }"), new("5.5.2.3.4", "{ human { ...  on Sentient { name } ... on HumanOrAlien { ... on Alien { homePlanet } } } }"),
        new("5.6.1", "{ arguments { booleanArgField(booleanArg: true) floatArgField(floatArg: 1) } }"), new("5.6.1", "{ arguments { intArgField(intArg: \"123\") } }"), new("5.6.1", "{ findDog(searchBy: { name: 123 }) { name } }"),
        new("5.6.2", "{ findDog(searchBy: { name: \"Fido\", favoriteCookieFlavor: \"Bacon\" }) { name } }"), new("5.6.3", "{ findDog(searchBy: { name: \"a\", name: \"b\" }) { name } }"), new("5.6.4", "{ example(a: {a: \"x\"}) }"),
        new("5.6.4", "{ example(a: {a: \"x\", b: null}) }"), new("5.7.1", "{ dog @unknown { name } }"), new("5.7.2", "query @skip(if: true) { dog { name } }"), new("5.7.2", "{ dog { name @onVariable } }"), new("5.7.2", "fragment F on Dog @onField { name } { dog { ...F } }"),
        new("5.7.3", "{ dog { name @skip(if: true) @skip(if: false) } }"), new("5.7.3", "{ dog { name @skip(if: true) } dog { nickname @skip(if: false) } }"), new("5.7.3", "{ dog { name @again @again(a: 2) } }"),
        new("5.8.1", "query ($a: Boolean, $a: Boolean) { arguments { booleanArgField(booleanArg: $a) } }"), new("5.8.1", "query A($a: Int) { ...F } query B($a: Int) { ...F } fragment F on Query { int(a: $a) }"),
        new("5.8.2", "query ($a: Boolean, $b: [Boolean!]) { boolean(a: $a) booleanList(list: $b) }"), new("5.8.2", "query ($cat: Cat) { __typename }"), new("5.8.2", "query ($d: [Dog!]) { __typename }"), new("5.8.2", "query ($x: CatOrDog) { __typename }"),
        new("5.8.2", "query ($x: Missing) { any(a: $x) }"), new("5.8.3", "query { int(a: $a) }"), new("5.8.3", "{ ...F } fragment F on Query { ...G } fragment G on Query { int(a: $a) }"), new("5.8.3", "query ($a: Int) { ...F } query B { ...F } fragment F on Query { int(a: $a) }"),
        new("5.8.4", "query ($a: Int) { dog { name } }"), new("5.8.4", "query ($a: Int) { ...F } fragment F on Query { dog { name } }"), new("5.8.4", "query A($a: Int) { ...F } query B($a: Int, $extra: Int) { ...F } fragment F on Query { int(a: $a) }"),
        new("5.8.5", "query ($a: Int) { boolean(a: $a) }"), new("5.8.5", "query ($a: [Boolean]) { boolean(a: $a) }"), new("5.8.5", "query ($a: Boolean) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $a) } }"),
        new("5.8.5", "query ($a: [Boolean!]) { arguments { nonNullBooleanListField(nonNullBooleanListArg: $a) } }"), new("5.8.5", "query ($a: [Boolean]) { booleanList(list: $a) }"), new("5.8.5", "query ($a: Boolean) { arguments { optionalNonNullBooleanArgField(optionalBooleanArg: $a) } }"),
        new("5.8.5", "query ($a: Boolean = true) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $a) } }"), new("5.8.5", "query ($a: Boolean = null) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $a) } }"),
        new("5.8.5", "query ($a: Int) { list(a: [$a]) listRequired(a: [$a]) }"), new("5.8.5", "query ($a: Int) { list(a: $a) }"), new("5.8.5", "query ($a: String!) { one(a: {a: $a}) }"), new("5.8.5", "query ($a: String) { one(a: {a: $a}) }"),
        new("5.8.5", "query ($a: String = \"x\") { one(a: {a: $a}) }", Difference: "one-of-default"), new("5.8.5", "query ($a: Int) { int(a: {b: $a}) any(a: {b: $a}) }"), new("3.13.1", Cond + "{ dog @skip(if: $c) { name } }", "{\"c\":true}"),
        new("3.13.1", Cond + "{ dog @skip(if: $c) @include(if: $c) { name } }", "{\"c\":false}"), new("3.13.1", "query ($c: Boolean = true) { __typename @skip(if: $c) }"), new("3.13.1", "query ($c: Boolean = true) { __typename @skip(if: $c) }", "{\"c\":null}", "null-condition"),
        new("3.10.1", "{ one }"), new("3.10.1", "{ one(a: {}) }"), new("3.10.1", "{ one(a: {a: null}) }"), new("3.10.1", "{ one(a: {a: \"x\", b: 1}) }"), new("3.10.1", "{ one(a: {a: \"x\", b: null}) }"), new("3.10.1", "{ one(a: {c: []}) }"),
        new("3.10.1", "{ one(a: {d: {d: {b: 1}}}) }"), new("3.10.1", "{ ones(a: {b: 1}) }"), new("3.10.1", "{ ones(a: [{b: 1}, {}]) }"), new("4.1", "{ __typename dog { __typename } __schema { __typename } __type(name: \"Dog\") { __typename } }"),
        new("4.1", "{ dog { __schema { __typename } } }"), new("4.2", "{ __type(name: \"Missing\") { name } }"), new("4.2", "mutation { __schema { __typename } }"),
    ];
}
