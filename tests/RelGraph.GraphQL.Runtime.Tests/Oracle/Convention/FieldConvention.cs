using RelGraph.GraphQL.Runtime.Execution;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.Oracle.Convention;

/// <summary>What every field answers, computed from the field and its parent alone. The same rules stand in
/// tests/oracle/graphql-js/convention.mjs; change both together.</summary>
internal static class FieldConvention
{
    private static readonly string[] Endings =
        ["", "é", "张伟", "\"\\\n\t\r\b\f", "</a>&'", "\u0001\u001f", "\u007f\u0080\u00ad", "\u2028\ufeff", "😀", "{}"];

    public static ValueTask<object?> Resolve(FieldContext context)
    {
        var (definition, hash, spelled, schema) = Facts(context);
        return (hash >> 5) % 5 == 0 ? Later(definition, hash, spelled, schema) : new(Answer(definition, hash, spelled, schema));
    }

    /// <summary>The same, without waiting.</summary>
    public static object? AnswerAtOnce(FieldContext context)
    {
        var (definition, hash, spelled, schema) = Facts(context);
        return Answer(definition, hash, spelled, schema);
    }

    private static (FieldDefinition Definition, uint Hash, string Spelled, Schema Schema) Facts(FieldContext context)
    {
        var definition = context.Invocation.Definition;
        var parent = context.Parent is Node node ? node.Hash : ((RootSeed)context.Invocation.Request.Services.GetService(typeof(RootSeed))!).Hash;
        var spelled = Spelling.Of(context.Arguments, [.. definition.Arguments.Select(static argument => argument.Name)]);
        var hash = Mixing.Mix(parent, definition.Name + spelled);
        return (definition, hash, spelled, context.Invocation.Request.Schema);
    }

    private static async ValueTask<object?> Later(FieldDefinition definition, uint hash, string spelled, Schema schema)
    {
        await Task.Yield();
        return Answer(definition, hash, spelled, schema);
    }

    private static object? Answer(FieldDefinition definition, uint hash, string spelled, Schema schema)
    {
        if (hash % 29 == 0)
            throw new FieldException("The field failed, as its hash demands.");
        return definition.Type.ToString() == "String" && spelled != "{}" ? spelled : ValueOf(definition.Type, hash, schema);
    }

    private static object? ValueOf(GraphQLType type, uint hash, Schema schema)
    {
        if (type is NonNullType required)
            return hash % 23 == 0 ? null : Present(required.OfType, Mixing.Mix(hash, "!"), schema);
        return hash % 7 == 0 ? null : Present(type, Mixing.Mix(hash, "?"), schema);
    }

    private static object Present(GraphQLType type, uint hash, Schema schema)
    {
        switch (type)
        {
            case ListType list:
                if (hash % 61 == 0)
                    return 7;
                return Enumerable.Range(0, (int)((hash >> 8) % 4))
                    .Select(index => ValueOf(list.OfType, Mixing.Mix(hash, index.ToString(System.Globalization.CultureInfo.InvariantCulture)), schema)).ToList();
            case ObjectType:
                return new Node(type.ToString()!, hash);
            case UnionType or InterfaceType:
                var names = schema.PossibleTypes((NamedType)type).Select(static possible => possible.Name).Order(StringComparer.Ordinal).ToList();
                return new Node(hash % 31 == 0 || names.Count == 0 ? "Nowhere" : names[(int)(hash % names.Count)], hash);
            case EnumType declared:
                return hash % 17 == 0 ? "NONE_OF_THEM" : declared.Values[(int)(hash % declared.Values.Count)].Name;
            default:
                return Leaf(((ScalarType)type).Name, hash);
        }
    }

    private static object Leaf(string name, uint hash)
    {
        var text = hash.ToString("x", System.Globalization.CultureInfo.InvariantCulture);
        var choice = hash % 16;
        var number = (int)(hash >> 4);
        return (name, choice) switch
        {
            ("Int", 0) => 2147483648L,
            ("Int", 1) => true,
            ("Int", 2) => number + 0.5,
            ("Int", 3) => -number,
            ("Int", _) => number,
            ("Float", 0) => double.PositiveInfinity,
            ("Float", 1) => number,
            ("Float", 2) => true,
            ("Float", _) => number % 100000 / 8.0,
            ("String", 0) => true,
            ("String", 1) => number,
            ("String", 2) => new object(),
            ("String", _) => text + Endings[(int)((hash >> 8) % Endings.Length)],
            ("Boolean", 0) => 1,
            ("Boolean", 1) => "true",
            ("Boolean", 2) => 0,
            ("Boolean", _) => choice % 2 == 0,
            ("ID", 0) => number,
            ("ID", 1) => 1.5,
            ("ID", 2) => true,
            ("ID", _) => "id" + text,
            (_, 0) => number,
            (_, 1) => 1.5,
            (_, 2) => new List<object?> { 1, text, null },
            (_, 3) => new Dictionary<string, object?> { ["b"] = text, ["a"] = new List<object?> { true } },
            _ => text,
        };
    }
}
