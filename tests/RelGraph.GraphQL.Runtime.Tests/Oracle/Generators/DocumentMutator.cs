using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.Oracle.Generators;

/// <summary>Makes a valid document nearly valid: one or two mistakes of the kinds that the rules of validation look for.</summary>
internal static class DocumentMutator
{
    private static readonly string[] Values =
        ["null", "1", "-1.5", "\"text\"", "true", "V0", "NONE", "[]", "{}", "[null]", "[[1]]", "{g0: 1}", "{o0: 1}", "{o0: null}", "{o0: 1, g0: null}", "{g0: null, g0: 1}", "$undefined", "$v0", "$v1", "[$v0]", "{g0: $v0}", "{o0: $v1}", "99999999999", "\"\"\"b\"\"\""];

    private static readonly string[] Names = ["f0", "f1", "f3", "f5", "nothing", "__typename", "__schema", "__type", "a0", "a1", "F0", "F1", "x0", "x1", "g0", "v0"];
    private static readonly string[] Types = ["Int", "Int!", "String", "[Int]", "[Int!]!", "Boolean!", "T0", "I0", "U0", "N0", "N0!", "O0", "E0", "S0", "Missing", "Query", "Float", "ID", "[[String]]"];
    private static readonly string[] Directives = [" @skip", " @skip(if: true) @skip(if: false)", " @include(if: \"x\")", " @unknown", " @deprecated", " @include(if: true, unless: 1)", " @d0", " @d1 @d1", " @include(if: $v0)", " @d0(a0: 1, a0: 2)", " @skip(if: null)", " @oneOf"];

    private static readonly string[] Additions =
    [
        "query Op { __typename }", "{ __typename }", "query Other($v: Int) { __typename }", "fragment F0 on Query { __typename }", "fragment Unused on Query { __typename }", "mutation { __typename }",
        "subscription { __typename }", "subscription S2 { a: __typename b: __typename }", "type Extra { a: Int }", "extend type Query { zzz: Int }", "fragment A on Query { ...B } fragment B on Query { ...A }",
        "fragment Self on Query { ...Self }", "query Three($x: Int = \"s\", $x: Int) { __typename }", "fragment OnLeaf on Int { a }", "fragment OnMissing on Missing { a }", "query WithUnknown($u: Missing) { __typename }",
        "query WithOutput($u: T0) { __typename }", "query Vars($a: Int = null, $b: Int! = null, $c: [Int] = [1, null], $d: [Int!] = [null]) { __typename }", "query Uses { ...F0 }", "query @skip(if: true) { __typename }",
        "query Deep { __schema { types { name fields { name args { name } } } } }", "query Ty { __type { name } }", "query Ty2 { __type(name: 1) { name } }", "fragment C on T0 { ...D } fragment D on T0 { ...E } fragment E on T0 { ...C ...D }",
        "directive @mine on FIELD", "query Sub { __typename { a } }", "query Conflict { a: __typename a: __schema { queryType { name } } }", "query Merge { t: __type(name: \"A\") { name } t: __type(name: \"B\") { name } }",
        "query Merge2 { t: __type(name: \"A\") { n: name } t: __type(name: \"A\") { n: kind } }",
    ];

    public static string Mutate(Dice dice, Schema schema, string text)
    {
        text = Once(dice, schema, text);
        return dice.Chance(25) && IsDocument(text) ? Once(dice, schema, text) : text;
    }

    private static string Once(Dice dice, Schema schema, string text)
    {
        if (dice.Chance(12))
            return text + dice.Pick(Additions) + "\n";
        var nodes = SyntaxNodes.Of(GraphQLParser.Parse(text)).Where(static node => node is not Document and not SelectionSet).ToList();
        var target = dice.Pick(nodes);
        var written = text[target.Location.Start..target.Location.End];
        return string.Concat(text.AsSpan(0, target.Location.Start), Change(dice, schema, target, written), text.AsSpan(target.Location.End));
    }

    private static string Change(Dice dice, Schema schema, SyntaxNode target, string written) => (target, dice.Below(5)) switch
    {
        (Field field, 0) => AfterName(written, field, dice.Pick(Names)),
        (Field field, 1) => $"{field.ResponseKey}: {dice.Pick(Names)} {written}",
        (Field field, 2) when field.SelectionSet is { } below => written[..(below.Location.Start - field.Location.Start)],
        (Field field, 2) => written + " { " + dice.Pick(Names) + " }",
        (Field, 3) => $"{written} {dice.Pick(Names)}{(dice.Chance(50) ? $"({dice.Pick(Names)}: {dice.Pick(Values)})" : "")}",
        (Field field, _) => $"{field.Alias ?? field.Name}: {field.Name}{(dice.Chance(50) ? $"({dice.Pick(Names)}: {dice.Pick(Values)})" : "")}{dice.Pick(Directives)}",
        (Argument, 0) => "",
        (Argument, 1) => written + ", " + written,
        (Argument argument, 2) => $"{dice.Pick(Names)}: {written[(argument.Name.Length + 1)..]}",
        (Argument argument, _) => $"{argument.Name}: {dice.Pick(Values)}",
        (ObjectField, 0) => "",
        (ObjectField, 1) => written + ", " + written,
        (ObjectField field, 2) => $"{dice.Pick(Names)}: {dice.Pick(Values)} {field.Name}: {dice.Pick(Values)}",
        (Value, _) => dice.Pick(Values),
        (VariableDefinition, 0) => "",
        (VariableDefinition, 1) => written + ", " + written,
        (VariableDefinition variable, 2) => $"${variable.Name}: {dice.Pick(Types)}",
        (VariableDefinition variable, 3) => $"${variable.Name}: {variable.Type} = {dice.Pick(Values).Replace('$', ' ')}",
        (VariableDefinition variable, _) => $"${variable.Name}Renamed: {variable.Type}{dice.Pick(Directives).Replace('$', ' ')}",
        (NamedTypeReference, 0) => dice.Pick(schema.Types).Name,
        (NamedTypeReference, _) => dice.Pick(Types).Trim('[', ']', '!'),
        (TypeReference, _) => dice.Pick(Types),
        (FragmentSpread, 0) => $"...{dice.Pick(Names)}",
        (FragmentSpread, 1) => $"... on {dice.Pick(Types).Trim('[', ']', '!')} {{ {dice.Pick(Names)} }}",
        (FragmentSpread, _) => written + dice.Pick(Directives),
        (FragmentDefinition, 0) => "",
        (FragmentDefinition, 1) => written + "\n" + written,
        (FragmentDefinition fragment, 2) => written[..^1] + $"...{fragment.Name} }}",
        (FragmentDefinition, _) => written[..^1] + $"...{dice.Pick(["F0", "F1", "F2"])} }}",
        (OperationDefinition, 0) => written + "\n" + written,
        (OperationDefinition, 1) => written.Replace("query", "subscription", StringComparison.Ordinal),
        (OperationDefinition, 2) => written.Replace("query", "mutation", StringComparison.Ordinal),
        (OperationDefinition, _) => written[..^1] + $"...{dice.Pick(["F0", "F1", "F2"])} {dice.Pick(Names)} }}",
        (Directive, 0) => "",
        (Directive, _) => written + dice.Pick(Directives),
        _ => written,
    };

    private static string AfterName(string written, Field field, string name) =>
        field.Alias is null ? name + written[field.Name.Length..] : field.Alias + ": " + name + written[(written.IndexOf(field.Name, field.Alias.Length, StringComparison.Ordinal) + field.Name.Length)..];

    private static bool IsDocument(string text)
    {
        try
        {
            GraphQLParser.Parse(text);
            return true;
        }
        catch (GraphQLSyntaxException)
        {
            return false;
        }
    }
}
