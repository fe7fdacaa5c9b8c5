using System.Text.Json;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Execution.Coercion;

/// <summary>Coerces the JSON of a variable to its type (specification 3.5 to 3.12, "Input Coercion").</summary>
/// <remarks>Recursion follows the nesting of the JSON, which its reader has bounded.</remarks>
internal static class JsonCoercion
{
    public static object? Coerce(GraphQLType type, JsonElement json, CoercionErrors errors)
    {
        if (errors.IsFull)
            return null;
        if (type is NonNullType required)
        {
            if (json.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined))
                return Coerce(required.OfType, json, errors);
            errors.Add($"null was given where {type} is required.");
            return null;
        }

        if (json.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
            return null;
        return type switch
        {
            ListType list => List(list, json, errors),
            InputObjectType input => Object(input, json, errors),
            EnumType declared => LeafCoercion.Enum(declared, ScalarInput.FromJson(json), ScalarInputKind.String, errors),
            ScalarType scalar => LeafCoercion.Scalar(scalar, ScalarInput.FromJson(json), errors),
            _ => throw new InvalidOperationException($"{type} is no input type."),
        };
    }

    private static object?[] List(ListType type, JsonElement json, CoercionErrors errors)
    {
        // A single value stands for a list of one.
        if (json.ValueKind != JsonValueKind.Array)
            return [Coerce(type.OfType, json, errors)];
        var items = new object?[json.GetArrayLength()];
        var index = 0;
        foreach (var item in json.EnumerateArray())
        {
            errors.Enter(index);
            items[index++] = Coerce(type.OfType, item, errors);
            errors.Leave();
        }

        return items;
    }

    private static object? Object(InputObjectType type, JsonElement json, CoercionErrors errors)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            errors.Add($"{type.Name} cannot represent {ScalarInput.FromJson(json)}; it must be an object.");
            return null;
        }

        var given = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var entry in json.EnumerateObject())
        {
            if (type.FindField(entry.Name) is not { } field)
            {
                InputObjectCoercion.ReportUnknown(type, entry.Name, errors);
                continue;
            }

            errors.Enter(entry.Name);
            given[entry.Name] = Coerce(field.Type, entry.Value, errors);
            errors.Leave();
        }

        return InputObjectCoercion.Finish(type, given, errors);
    }
}
