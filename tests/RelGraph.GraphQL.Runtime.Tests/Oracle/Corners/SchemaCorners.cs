namespace RelGraph.GraphQL.Runtime.Tests.Oracle.Corners;

/// <summary>Section 3: what makes a type system valid; each text is added to a schema with a query root.</summary>
internal static class SchemaCorners
{
    public static IReadOnlyList<Corner> All { get; } =
    [
        new("3.3", "schema { query: Missing }"), new("3.3.1", "schema { query: Base mutation: Base }"), new("3.6", "type A { }"), new("3.6", "type A"), new("3.6", "type A { a: Int a: Int }"), new("3.6", "type A { __a: Int }"), new("3.6", "type A { a: In } input In { a: Int }"),
        new("3.6.1", "type A { a(b: Base): Int }"), new("3.6.1", "type A { a(b: Int! @deprecated): Int }"), new("3.6.1", "type A { a(b: Int! = 1 @deprecated): Int }"), new("3.6.1", "type A { a(b: Int = \"x\"): Int }"), new("3.6.1", "type A { a(b: [Int!] = [null]): Int }"),
        new("3.6", "interface N { name: String } type A implements N { name: String! }"), new("3.6", "interface N { name: String! } type A implements N { name: String }"), new("3.6", "interface N { n: [N] } type A implements N { n: [A!]! }"),
        new("3.6", "interface N { n: Int } type A implements N { m: Int }"), new("3.6", "interface N { n(a: Int): Int } type A implements N { n(a: Int, b: Int): Int }"), new("3.6", "interface N { n(a: Int): Int } type A implements N { n(a: Int, b: Int!): Int }"),
        new("3.6", "interface N { n(a: Int): Int } type A implements N { n(a: Int!): Int }"), new("3.6", "interface N { n: Int @deprecated } type A implements N { n: Int }"), new("3.6", "interface N { n: Int } type A implements N { n: Int @deprecated }"),
        new("3.7", "interface N implements N { n: Int }"), new("3.7", "interface N implements M { n: Int } interface M implements N { n: Int }"), new("3.7", "interface N { n: Int } interface M implements N { n: Int } type A implements M { n: Int }"),
        new("3.7", "interface N { n: Int } interface M implements N { n: Int } type A implements M & N { n: Int }"), new("3.8", "union U = Base | Base"), new("3.8", "union U"), new("3.8", "union U = Int"), new("3.8", "interface N { n: Int } union U = N"),
        new("3.9", "enum E"), new("3.9", "enum E { A A }"), new("3.9", "enum E { __A }"), new("3.9", "enum E { true }"), new("3.10", "input I"), new("3.10", "input I { a: Base }"), new("3.10", "input I { self: I }"), new("3.10", "input I { self: I! }"),
        new("3.10", "input I { self: [I!]! }"), new("3.10", "input I { a: J! } input J { b: I! }"), new("3.10", "input I { a: J! } input J { b: I }"), new("3.10", "input I { a: Int! @deprecated }"), new("3.10", "input I { a: Int! = 1 @deprecated }"),
        new("3.10", "input I { x: I = {} }"), new("3.10", "input I { x: I = {x: null} }"), new("3.10", "input I { x: J = {} } input J { y: I = {} }"), new("3.10", "input I { x: J = {y: {x: null}} } input J { y: I = {} }"), new("3.10", "input I { x: [I] = [{}] }"),
        new("3.10", "input I { x: Int = 1.5 }"), new("3.10", "input I { x: J = {z: 1} } input J { y: Int }"), new("3.10", "input I { x: J = {} } input J { y: Int! }"), new("3.10.1", "input I @oneOf { a: Int b: String }"), new("3.10.1", "input I @oneOf { a: Int! }"),
        new("3.10.1", "input I @oneOf { a: Int = 1 }"), new("3.10.1", "input I @oneOf { a: Int @deprecated }"), new("3.10.1", "input I @oneOf { a: I }"), new("3.10.1", "input I @oneOf { a: I b: Int }"), new("3.10.1", "type A { a(i: I = {a: 1, b: \"x\"}): Int } input I @oneOf { a: Int b: String }"),
        new("3.13", "directive @d on FIELD | OBJECT"), new("3.13", "directive @d on"), new("3.13", "directive @d on NOWHERE"), new("3.13", "directive @__d on FIELD"), new("3.13", "directive @d on FIELD directive @d on QUERY"), new("3.13", "directive @d(a: Base) on FIELD"),
        new("3.13", "directive @d(a: Int! @deprecated) on FIELD"), new("3.13", "directive @d(a: Int, a: Int) on FIELD"), new("3.5", "scalar S @specifiedBy(url: \"https://example.com\")"), new("3.5", "scalar __S"), new("3.2", "type Base { a: Int }"),
    ];
}
