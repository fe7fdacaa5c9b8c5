namespace RelGraph.GraphQL.Runtime.Tests.Oracle.Corners;

/// <summary>Section 2: source text, tokens, values, descriptions.</summary>
internal static class LanguageCorners
{
    public static IReadOnlyList<Corner> All { get; } =
    [
        new("2.1.1", ""), new("2.1.1", " "), new("2.1.1", "\uFEFF{ dog { name } }"), new("2.1.1", "{ dog\uFEFF { name } }"), new("2.1.1", "{\0}"), new("2.1.1", "{ dog\u000B { name } }"),
        new("2.1.1", "{ dog\u00a0{ name } }"), new("2.1.1", "# only a comment"), new("2.1.1", "{ dog { name } } # \u0001 \uFFFF 😀"), new("2.1.3", "{\r\n dog\r {\n\r name } ?"), new("2.1.3", "{ dog \u2028 { name } }"),
        new("2.1.5", "{,,,dog,,{,name,},}"), new("2.1.5", ",{ dog { name } },"), new("2.1.6", "{ dog { name..x } }"), new("2.1.6", "{ dog { ... .name } }"), new("2.1.6", "{ ...on Query { dog { name } } }"),
        new("2.1.8", "{ _ }"), new("2.1.8", "{ __ }"), new("2.1.8", "{ 1a }"), new("2.1.8", "{ a-b }"), new("2.1.8", "{ é }"), new("2.1.8", "{ Dog: dog { name } dog { name } }"),
        new("2.2", "query dog { dog { name } } query { dog { name } }"), new("2.2", "extend type Query { a: Int }"), new("2.2", "{ dog { name } } type A { b: Int }"),
        new("2.3", "{}"), new("2.3", "query {}"), new("2.3", "query Q() { dog { name } }"), new("2.3", "query Q { }"), new("2.3", "querry { dog { name } }"), new("2.3", "{ dog {} }"),
        new("2.3", "query Q @again(a: 1) @again { __typename }"), new("2.4", "{ dog { name }"), new("2.6", "{ int() }"), new("2.6", "{ int(a) }"), new("2.6", "{ int(a:) }"), new("2.6", "{ int(a: 1 b: 2,) }"),
        new("2.7", "{ a: b: dog { name } }"), new("2.7", "{ a: }"), new("2.7", "{ query: dog { fragment: name on: name type: nickname null: name true: name } }"), new("2.8", "fragment on on Query { dog { name } } { ...on }"),
        new("2.8", "{ ...on on Query { __typename } }"), new("2.8", "{ ... { __typename } }"), new("2.8", "{ ...@include(if: true) { __typename } }"), new("2.8", "fragment F { dog { name } } { ...F }"),
        new("2.8", "fragment F($x: Int = 1) on Query { __typename } { ...F }"), new("2.8", "{ ...F(x: 1) } fragment F on Query { __typename }"), new("2.10.1", "{ int(a: 00) }"), new("2.10.1", "{ int(a: -0) }"), new("2.10.1", "{ int(a: +1) }"),
        new("2.10.1", "{ int(a: 0x1) }"), new("2.10.1", "{ int(a: 1_000) }"), new("2.10.1", "{ int(a: 123abc) }"), new("2.10.1", "{ int(a: -) }"), new("2.10.1", "{ list(a: [1 2 3]) }"), new("2.10.1", "{ list(a: [1-1]) }"),
        new("2.10.2", "{ float(a: 1.) }"), new("2.10.2", "{ float(a: .5) }"), new("2.10.2", "{ float(a: 1e) }"), new("2.10.2", "{ float(a: 1e+50) }"), new("2.10.2", "{ float(a: 1.5E-3) }"), new("2.10.2", "{ float(a: 1.2.3) }"),
        new("2.10.2", "{ float(a: 6.0221413e23) }"), new("2.10.2", "{ float(a: -1.123e4) }"), new("2.10.2", "{ float(a: 1e1.5) }"), new("2.10.2", "{ float(a: -0.0) }"), new("2.10.2", "{ float(a: 1e400) }", Difference: "float-overflow"),
        new("2.10.3", "{ boolean(a: true) }"), new("2.10.3", "{ boolean(a: TRUE) }"), new("2.10.4", "{ string(a: \"\") }"), new("2.10.4", "{ string(a: \"a\nb\") }"), new("2.10.4", "{ string(a: \"\\x\") }"),
        new("2.10.4", "{ string(a: \"\\u{1F600} \\uD83D\\uDE00 😀\") }"), new("2.10.4", "{ string(a: \"\\uD83D\") }"), new("2.10.4", "{ string(a: \"\\uDE00\\uD83D\") }"), new("2.10.4", "{ string(a: \"\\u{D83D}\\u{DE00}\") }"),
        new("2.10.4", "{ string(a: \"\\u{110000}\") }"), new("2.10.4", "{ string(a: \"\\u{10FFFF}\\u{0}\") }"), new("2.10.4", "{ string(a: \"\\u{000000041}\") }", Difference: "long-escapes"), new("2.10.4", "{ string(a: \"\\u{}\") }"),
        new("2.10.4", "{ string(a: \"\\uXYZ1\") }"), new("2.10.4", "{ string(a: \"\\\\ \\/ \\b\\f\\n\\r\\t \\\"\") }"), new("2.10.4", "{ string(a: \"tab\there\") }"), new("2.10.4", "{ string(a: \"\u0001\") }"), new("2.10.4", "{ string(a: \"\uD83D\") }"),
        new("2.10.4", "{ string(a: \"\"\"\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n  \"\"\") }"), new("2.10.4", "{ string(a: \"\"\"Hello,\n  World!\n\n  Yours\"\"\") }"), new("2.10.4", "{ string(a: \"\"\"\"\"\") }"),
        new("2.10.4", "{ string(a: \"\"\"  \n \t \n\"\"\") }"), new("2.10.4", "{ string(a: \"\"\"   a\n   b\n  c\"\"\") }"), new("2.10.4", "{ string(a: \"\"\"\n\ta\n  b\n\"\"\") }"), new("2.10.4", "{ string(a: \"\"\"a\\\"\"\"b\\n\"\"\") }"),
        new("2.10.4", "{ string(a: \"\"\"a\"\"\"\") }"), new("2.10.4", "{ string(a: \"\"\"\"a\"\"\") }"), new("2.10.4", "{ string(a: \"\"\"a\r\n  b\rc\n\rd\"\"\") }"), new("2.10.4", "{ string(a: \"\"\"open) }"), new("2.10.4", "{ string(a: \"\"\"a\n \u00a0b\n \u00a0\n\"\"\") }"),
        new("2.10.5", "{ string(a: null) }"), new("2.10.5", "{ string }"), new("2.10.6", "{ command(a: SIT) }"), new("2.10.6", "{ command(a: null) }"), new("2.10.6", "{ command(a: true) }"), new("2.10.6", "{ command(a: \"SIT\") }"),
        new("2.10.7", "{ list(a: []) }"), new("2.10.7", "{ list(a: [,]) }"), new("2.10.8", "{ any(a: {}) }"), new("2.10.8", "{ any(a: {a: {b: [1, {c: null}]}, d: E}) }"), new("2.10.8", "{ any(a: {1: 2}) }"),
        new("2.11", "query ($a: Int = $b) { int(a: $a) }"), new("2.11", "query ($a: Int) { int(a: $) }"), new("2.11", "query ($a: Int @onVariable) { int(a: $a) }"), new("2.11", "query ($a: Int @onVariable(x: $a)) { int(a: $a) }"),
        new("2.12", "query ($a: [Int!]!!) { list(a: $a) }"), new("2.12", "query ($a: []) { list(a: $a) }"), new("2.13", "{ dog { name @ } }"), new("2.13", "{ dog { name @onField() } }"),
        new("3.13", "directive @d @onField on FIELD", Difference: "directives-on-directives"), new("3.13", "extend directive @onField @again", Difference: "directives-on-directives"), new("3.13", "directive @d on DIRECTIVE_DEFINITION", Difference: "directives-on-directives"),
        new("2.14", "\"About it.\" query Q { __typename }"), new("2.14", "\"\"\"About it.\"\"\" query { __typename }"), new("2.14", "\"About it.\" { __typename }"), new("2.14", "\"One\" \"two\" query { __typename }"),
        new("2.14", "{ ...F } \"About F.\" fragment F on Query { __typename }"), new("2.14", "query (\"About a.\" $a: Int) { int(a: $a) }"), new("2.14", "{ \"no\" dog { name } }"), new("2.14", "\"no\" extend type Query { a: Int }"),
    ];
}
