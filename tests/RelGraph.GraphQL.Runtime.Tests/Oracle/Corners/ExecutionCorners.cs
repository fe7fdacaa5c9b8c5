namespace RelGraph.GraphQL.Runtime.Tests.Oracle.Corners;

/// <summary>Sections 3 and 6: the tables of input coercion, null propagation, merging.</summary>
internal static class ExecutionCorners
{
    public static IReadOnlyList<Corner> All { get; } =
    [
        .. Both("3.5.1", "int", "Int", "1", "-2147483648", "2147483647", "2147483648", "1.0", "1e3", "\"1\"", "true", "null", "[1]", "{}", "1.5"),
        .. Both("3.5.2", "float", "Float", "1", "1.5", "1e10", "123456789012345678", "\"1.5\"", "true", "null", "0.1", "1e-7", "1e21"),
        .. Both("3.5.3", "string", "String", "\"\"", "\"a\"", "1", "true", "null", "[\"a\"]", "\"é😀\""),
        .. Both("3.5.4", "boolean", "Boolean", "true", "false", "0", "1", "\"true\"", "null"),
        .. Both("3.5.5", "id", "ID", "\"abc\"", "\"\"", "1", "-12", "1.0", "1.5", "true", "null", "12345678901234"),
        .. Both("3.5.6", "any", "Any", "1", "1.25", "\"a\"", "true", "[1,[2,null]]", "[]", "null"),
        .. Both("3.11", "list", "[Int]", "[1,2,3]", "[1,\"b\",true]", "1", "null", "[]", "[null]", "[[1]]"),
        .. Both("3.11", "listRequired", "[Int!]", "[1,2]", "[1,null]", "1", "null", "[]"),
        .. Both("3.11", "nested", "[[Int]]", "[[1],[2,3]]", "[1,2,3]", "[1,[2],null]", "1", "null", "[[1],null,[null]]", "[[1,[2]]]"),
        .. Both("3.12", "intRequired", "Int!", "1", "null"), .. Both("3.12", "intDefault", "Int!", "1", "null"),
        .. Json("3.9", "command", "DogCommand", "\"SIT\"", "\"NOPE\"", "1", "true", "null", "[\"SIT\"]", "\"\""),
        .. Json("3.10", "example", "ExampleInput", "{\"a\":\"abc\",\"b\":123}", "{\"a\":null,\"b\":123}", "{\"b\":123}", "{\"a\":\"abc\"}", "{\"a\":\"abc\",\"b\":null}", "{\"a\":123,\"b\":123}", "{\"a\":\"abc\",\"b\":\"123\"}", "{\"b\":1,\"c\":2}", "[]", "\"x\"", "null", "{}"),
        .. Json("3.10", "defaults", "Defaults", "{}", "null", "{\"a\":null}", "{\"b\":null}", "{\"c\":7}", "{\"d\":{}}", "{\"d\":{\"d\":{\"a\":9}}}", "{\"e\":null}"),
        .. Json("3.10.1", "one", "One", "{\"a\":\"abc\"}", "{\"b\":123}", "{\"a\":\"abc\",\"b\":123}", "{\"a\":\"abc\",\"b\":null}", "{\"a\":null}", "{}", "{\"b\":\"123\"}", "{\"c\":[]}", "{\"d\":{\"b\":1}}", "{\"d\":{}}", "null", "{\"z\":1}", "{\"a\":null,\"b\":1}"),
        .. Json("3.10.1", "ones", "[One!]", "{\"b\":1}", "[{\"b\":1},{\"a\":\"x\"}]", "[null]", "[{}]"),
        new("3.10", "query ($v: Int!) { example(a: {a: \"abc\", b: $v}) }", "{\"v\":123}"), new("3.10", "query ($v: String) { example(a: {a: $v, b: 123}) }"), new("3.10", "query ($v: String) { example(a: {a: $v, b: 123}) }", "{\"v\":null}"),
        new("3.10", "query ($v: ExampleInput) { example(a: $v) }"), new("3.10", "query ($v: Int) { defaults(a: {b: $v}) }"), new("3.10", "query ($v: Int) { defaults(a: {b: $v}) }", "{\"v\":null}", "argument-places"), new("3.10", "query ($v: Int = 8) { defaults(a: {a: $v, b: $v}) }"),
        new("3.10.1", "query ($v: String!) { one(a: {a: $v}) }", "{\"v\":\"x\"}"), new("3.10.1", "query ($v: String!) { one(a: {a: $v}) }"), new("3.10.1", "query ($v: One!) { ones(a: [$v, {b: 1}]) }", "{\"v\":{\"a\":\"x\"}}"),
        new("6.1.2", "query ($v: Int) { int(a: $v) }", "{\"v\":1,\"unknown\":2}"), new("6.1.2", "query ($v: Int = 7) { int(a: $v) }"), new("6.1.2", "query ($v: Int = 7) { int(a: $v) }", "{\"v\":null}"), new("6.1.2", "query ($v: Int! = 7) { int(a: $v) }", "{\"v\":null}"),
        new("6.1.2", "query ($v: Int!, $w: [Int!]!) { int(a: $v) listRequired(a: $w) }", "{\"w\":[null]}"), new("6.4.1", "query ($v: Int) { intDefault(a: $v) }"), new("6.4.1", "query ($v: Int) { intDefault(a: $v) }", "{\"v\":null}", "argument-places"),
        new("6.4.1", "query ($v: Int) { list(a: [1, $v, 3]) }"), new("6.4.1", "query ($v: Int) { any(a: {x: $v, y: [$v, 1]}) }"), new("6.4.1", "query ($v: Int) { any(a: {x: $v, y: [$v, 1]}) }", "{\"v\":3}"),
        new("6.4.1", "query ($v: Int = null) { intDefault(a: $v) }", Difference: "argument-places"), new("6.4.1", "query ($v: [Int]) { list(a: $v) nested(a: [$v]) }", "{\"v\":5}"),
        new("6.2.1", "{ dog { name } ... { human { name } } dog { nickname } ... on Query { dog { barkVolume } } __typename }"), new("6.3.2", "{ b: int(a: 1) a: int(a: 2) ...F b: int(a: 1) } fragment F on Query { c: int(a: 3) a: int(a: 2) }"),
        new("6.2.2", "mutation { a: first(a: 1) b: second(a: 2) c: first(a: 3) third { may inner { may } } }"), new("6.4.4", "{ mustBe { must } maybe { must inner { must inner { must list } } } }"),
        new("6.4.4", "{ many { must maybe { must list inner { must } } } chances maybe { list maybe { must } } }"), new("6.4.4", "{ a: maybe { inner { inner { inner { inner { inner { must } } } } } } chances human { pets { name ... on Dog { owner { name } } } } }"),
        new("6.4.3", "{ pet { name __typename } catOrDog { __typename ... on Cat { meowVolume } ... on Dog { barkVolume nickname } } human { pets { __typename name } } }"),
    ];

    /// <summary>Each value as a literal and as a variable.</summary>
    private static IEnumerable<Corner> Both(string section, string field, string type, params string[] values) =>
        values.Select(value => new Corner(section, $"{{ {field}(a: {value}) }}")).Concat(Json(section, field, type, values));

    private static IEnumerable<Corner> Json(string section, string field, string type, params string[] values) =>
        values.Select(value => new Corner(section, $"query ($v: {type}) {{ {field}(a: $v) }}", $"{{\"v\":{value}}}"));
}
