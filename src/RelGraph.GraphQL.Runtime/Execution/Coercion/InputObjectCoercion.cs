using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Execution.Coercion;

/// <summary>The steps of input object coercion that do not depend on how the object was written (specification 3.10).</summary>
internal static class InputObjectCoercion
{
    /// <summary>Fills in defaults, checks required fields and @oneOf, and makes the object resolvers take.</summary>
    public static object? Finish(InputObjectType type, Dictionary<string, object?> given, CoercionErrors errors)
    {
        var values = new Dictionary<string, object?>(type.Fields.Count, StringComparer.Ordinal);
        var complete = true;
        foreach (var field in type.Fields)
        {
            if (given.TryGetValue(field.Name, out var value))
            {
                values.Add(field.Name, Convert(field, value, errors));
            }
            else if (field.DefaultValue is { } literal)
            {
                values.Add(field.Name, Convert(field, LiteralCoercion.Coerce(field.Type, literal, VariableValues.None, errors), errors));
            }
            else if (field.IsRequired)
            {
                errors.Add($"{type.Name}.{field.Name} of the type {field.Type} is required but was not given.");
                complete = false;
            }
        }

        if (type.IsOneOf && !(given.Count == 1 && given.Values.First() is not null))
        {
            errors.Add($"{type.Name} takes exactly one of its fields, and not as null, but {given.Count} were given; choose one of {string.Join(", ", type.Fields.Select(static field => field.Name))}.");
            complete = false;
        }

        if (!complete || errors.Any)
            return null;
        return type.ToClr is null ? values : type.ToClr(values);
    }

    public static void ReportUnknown(InputObjectType type, string field, CoercionErrors errors) =>
        errors.Add($"{type.Name} has no field '{field}'; its fields are {string.Join(", ", type.Fields.Take(30).Select(static known => known.Name))}.");

    private static object? Convert(InputValue field, object? value, CoercionErrors errors)
    {
        if (value is null || field.ToClr is null)
            return value;
        try
        {
            return field.ToClr(value);
        }
        catch (InputValueException refused)
        {
            errors.Enter(field.Name);
            errors.Add(refused.Message);
            errors.Leave();
            return null;
        }
    }
}
