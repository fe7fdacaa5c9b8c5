using System.Globalization;
using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Tests.Oracle.Generators;

/// <summary>Values of input types, as literals of a document or as JSON; now and then, when asked for, a wrong one.</summary>
/// <param name="dice">The choices.</param>
/// <param name="types">The types of the schema by name.</param>
/// <param name="wrongPercent">How often a value is of no use for its place.</param>
internal sealed class LiteralGenerator(Dice dice, IReadOnlyDictionary<string, TypeDeclaration> types, int wrongPercent = 0)
{
    private static readonly string[] Wrong = ["null", "1", "1.5", "\"text\"", "true", "NONE", "[]", "{}", "[null]", "{f0: 1}", "2147483648", "[[1]]", "-0"];
    private static readonly string[] WrongJson = ["null", "1", "1.5", "\"text\"", "true", "[]", "{}", "[null]", "{\"f0\":1}", "2147483648", "[[1]]", "\"\"", "3.0", "{\"g0\":null}"];
    private static readonly string[] Texts = ["", "a", "é 张伟", "\\n\\\"", "\\u0041", "😀"];

    /// <summary>A literal of the type; <paramref name="variable"/> may give a variable to stand for it.</summary>
    public string Literal(TypeReference type, int depth, Func<TypeReference, string?>? variable = null)
    {
        if (dice.Chance(wrongPercent))
            return dice.Pick(Wrong);
        if (variable?.Invoke(type) is { } name)
            return "$" + name;
        switch (type)
        {
            case NonNullTypeReference required:
                return Present(required.InnerType, depth, variable);
            default:
                return dice.Chance(12) ? "null" : Present(type, depth, variable);
        }
    }

    /// <summary>A value of the type as JSON, as clients send variables.</summary>
    public string Json(TypeReference type, int depth)
    {
        if (dice.Chance(wrongPercent))
            return dice.Pick(WrongJson);
        if (type is NonNullTypeReference required)
            return PresentJson(required.InnerType, depth);
        return dice.Chance(12) ? "null" : PresentJson(type, depth);
    }

    private string Present(TypeReference type, int depth, Func<TypeReference, string?>? variable)
    {
        if (type is ListTypeReference list)
        {
            return depth > 0 && !dice.Chance(20)
                ? $"[{string.Join(", ", Enumerable.Range(0, dice.Below(4)).Select(_ => Literal(list.ItemType, depth - 1, variable)))}]"
                : depth <= 0 || IsCustom(list) || dice.Chance(50) ? "[]" : NotNull(list.ItemType, depth, variable);
        }

        var name = ((NamedTypeReference)type).Name;
        return types.GetValueOrDefault(name) switch
        {
            InputObjectTypeDeclaration input => Object(input, static (key, value) => $"{key}: {value}", field => Literal(field.Type, depth - 1, variable), field => NotNull(field.Type, depth - 1, variable), depth),
            EnumTypeDeclaration choice => dice.Pick(choice.Values).Name,
            _ => Leaf(name, isJson: false),
        };
    }

    private string NotNull(TypeReference type, int depth, Func<TypeReference, string?>? variable) =>
        Present(type is NonNullTypeReference required ? required.InnerType : type, depth, variable);

    private string PresentJson(TypeReference type, int depth)
    {
        if (type is ListTypeReference list)
        {
            return depth > 0 && !dice.Chance(20)
                ? $"[{string.Join(",", Enumerable.Range(0, dice.Below(4)).Select(_ => Json(list.ItemType, depth - 1)))}]"
                : depth <= 0 || IsCustom(list) || dice.Chance(50) ? "[]" : NotNullJson(list.ItemType, depth);
        }

        var name = ((NamedTypeReference)type).Name;
        return types.GetValueOrDefault(name) switch
        {
            InputObjectTypeDeclaration input => Object(input, static (key, value) => $"\"{key}\":{value}", field => Json(field.Type, depth - 1), field => NotNullJson(field.Type, depth - 1), depth),
            EnumTypeDeclaration choice => $"\"{dice.Pick(choice.Values).Name}\"",
            _ => Leaf(name, isJson: true),
        };
    }

    private string NotNullJson(TypeReference type, int depth) => PresentJson(type is NonNullTypeReference required ? required.InnerType : type, depth);

    private string Object(
        InputObjectTypeDeclaration type, Func<string, string, string> pair, Func<InputValueDeclaration, string> value, Func<InputValueDeclaration, string> notNull, int depth)
    {
        if (type.Directives.Any(static directive => directive.Name == "oneOf"))
        {
            // Leaves first, or a chain of such objects might never end.
            var one = depth > 0 ? dice.Pick(type.Fields) : type.Fields[0];
            return $"{{{pair(one.Name, notNull(one))}}}";
        }

        var given = type.Fields.Where(field => IsRequired(field) || (depth > 0 && dice.Chance(40))).ToList();
        if (dice.Chance(30))
            given.Reverse();
        return $"{{{string.Join(", ", given.Select(field => pair(field.Name, value(field))))}}}";
    }

    // A single value of a custom scalar may itself look like a list, and would then be read as one.
    private bool IsCustom(TypeReference type) => type switch
    {
        ListTypeReference list => IsCustom(list.ItemType),
        NonNullTypeReference required => IsCustom(required.InnerType),
        NamedTypeReference named => types.GetValueOrDefault(named.Name) is ScalarTypeDeclaration || (!types.ContainsKey(named.Name) && named.Name.StartsWith('S') && named.Name != "String"),
        _ => false,
    };

    private static bool IsRequired(InputValueDeclaration field) => field.Type is NonNullTypeReference && field.DefaultValue is null;

    private string Leaf(string name, bool isJson) => name switch
    {
        "Int" => dice.Pick(["0", "-1", "7", "2147483647", "-2147483648", "42"]),
        "Float" => dice.Pick(["0", "1.5", "-2.25e3", "3", "1e21", "1e-7", "123456789012", "0.1", "1E15", "5e-324"]),
        "String" => $"\"{dice.Pick(Texts)}\"",
        "Boolean" => dice.Pick(["true", "false"]),
        "ID" => dice.Pick(["\"x1\"", "12", "\"\"", "123456789012345"]),
        _ => isJson
            ? dice.Pick(["1", "\"s\"", "[1,\"a\",null]", "{\"k\":{\"b\":1.5,\"a\":[true]}}", "false", "1.25"])
            : dice.Pick(["1", "\"s\"", "[1, \"a\", null]", "{k: {b: 1.5, a: [true]}}", "WORD", "false", "1.25", "\"\"\"\n  block\n    text\n\"\"\""]),
    };

    public string Number() => dice.Below(1000).ToString(CultureInfo.InvariantCulture);
}
