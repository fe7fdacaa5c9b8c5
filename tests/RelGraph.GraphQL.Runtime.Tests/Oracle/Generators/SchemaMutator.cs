using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Tests.Oracle.Generators;

/// <summary>Breaks a schema in one place that its grammar allows and its rules often do not.</summary>
internal static class SchemaMutator
{
    private static readonly string[] Types = ["Int", "String!", "[Int]", "T0", "T1!", "I0", "U0", "N0", "N0!", "[N1!]", "O0", "E0", "S0", "Missing", "Query", "[[T0!]]"];
    private static readonly string[] Names = ["f0", "f1", "g0", "g1", "a0", "V0", "T0", "I0", "I1", "U0", "E0", "N0", "__bad", "true", "Query", "d0", "skip", "zzz"];
    private static readonly string[] Values = ["null", "1", "\"x\"", "true", "V0", "NONE", "[]", "{}", "{g0: null}", "[1, 2]", "1.5", "{o0: 1}", "{o0: null}", "{o0: 1, g0: null}"];

    private static readonly string[] Additions =
    [
        "type T0 { f0: Int }", "scalar E0", "enum X { A A }", "enum X { }", "type X", "interface X", "input X", "union X", "union X = T0 | T0", "union X = E0", "type X implements I0 { f0: Int }",
        "interface X implements X { f0: Int }", "input X { x: X! }", "input X { y: Y! } input Y { x: X! }", "input X { x: [X!]! }", "input X { x: X = {} }", "input X { x: X = { x: null } }",
        "input X @oneOf { a: Int! }", "input X @oneOf { a: Int = 1 }", "input X @oneOf { a: Int }", "directive @x(a: T0) on FIELD", "directive @x on FIELD directive @x on QUERY", "directive @__x on FIELD",
        "type __X { a: Int }", "type X { __a: Int }", "type X { a: Int a: String }", "type X { a(b: Int, b: Int): Int }", "type X { a(b: T0): Int }", "type X { a: N0 }", "input X { a: T0 }",
        "type X { a(b: Int! @deprecated): Int }", "input X { a: Int! @deprecated }", "input X { a: Int! = 1 @deprecated }", "type X { a(b: Int = \"x\"): Int }", "type X { a(b: Int! = null): Int }",
        "interface A implements B { f: Int } interface B implements A { f: Int }", "interface A { f: Int } type X implements A & A { f: Int }", "interface A { f: Int @deprecated } type X implements A { f: Int }",
        "interface A { f: Int } type X implements A { f: Int @deprecated }", "interface A { f(a: Int): Int } type X implements A { f(a: Int!): Int }", "interface A { f(a: Int): Int } type X implements A { f: Int }",
        "interface A { f: Int } type X implements A { f(b: Int!): Int }", "interface A { f: Int } type X implements A { f(b: Int! = 1): Int }", "interface A { f: A } type X implements A { f: X! }",
        "interface A { f: [A] } type X implements A { f: [X!]! }", "interface A { f: Int! } type X implements A { f: Int }", "interface A { f: A } interface B implements A { f: A } type X implements B { f: A }",
        "input X { a: Y = {} } input Y { b: X = {} }", "input X { a: Y = { b: { a: null } } } input Y { b: X = {} }", "directive @x(a: Int = \"s\") on FIELD", "directive @x(a: Int! @deprecated) on FIELD",
        "enum X { __A }", "scalar __X", "schema { query: T0 mutation: T0 }", "input X { a: [Int!] = [null] }", "input X { a: Y = { c: 1 } } input Y { b: Int }", "input X { a: Y = {} } input Y { b: Int! }",
    ];

    public static string Break(Dice dice, string schema)
    {
        if (dice.Chance(30))
            return schema + dice.Pick(Additions) + "\n";
        var nodes = SyntaxNodes.Of(GraphQLParser.Parse(schema)).Where(static node =>
            node is FieldDeclaration or InputValueDeclaration or EnumValueDeclaration or NamedTypeReference or Directive or TypeDeclaration or DirectiveDeclaration).ToList();
        var target = dice.Pick(nodes);
        var text = schema[target.Location.Start..target.Location.End];
        var changed = target switch
        {
            FieldDeclaration field when dice.Chance(30) => "",
            FieldDeclaration field => $"{(dice.Chance(30) ? dice.Pick(Names) : field.Name)}{(dice.Chance(30) ? $"({dice.Pick(Names)}: {dice.Pick(Types)})" : "")}: {dice.Pick(Types)}",
            InputValueDeclaration when dice.Chance(20) => "",
            InputValueDeclaration input when dice.Chance(60) => $"{input.Name}: {input.Type} = {dice.Pick(Values)}",
            InputValueDeclaration => $"{dice.Pick(Names)}: {dice.Pick(Types)}{(dice.Chance(30) ? " @deprecated" : "")}",
            EnumValueDeclaration => dice.Chance(30) ? "" : text + " " + dice.Pick(Names),
            NamedTypeReference => dice.Pick(Types).Trim('[', ']', '!'),
            Directive => "",
            DirectiveDeclaration => text + " " + text,
            TypeDeclaration => dice.Chance(50) ? "" : text + "\n" + text,
            _ => text,
        };
        return string.Concat(schema.AsSpan(0, target.Location.Start), changed, schema.AsSpan(target.Location.End));
    }
}
