using System.Diagnostics.CodeAnalysis;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Execution.Coercion;

/// <summary>Input coercion of scalars and enums, common to literals and variables.</summary>
internal static class LeafCoercion
{
    [SuppressMessage("Design", "CA1031", Justification = "A scalar of the host may throw anything on a client's value; the client learns only that the value is wrong.")]
    public static object? Scalar(ScalarType type, ScalarInput input, CoercionErrors errors)
    {
        try
        {
            return type.Parse(input);
        }
        catch (ScalarFormatException exception)
        {
            errors.Add(exception.Message);
        }
        catch (Exception)
        {
            errors.Add($"{type.Name} cannot represent {input}.");
        }

        return null;
    }

    public static object? Enum(EnumType type, ScalarInput input, ScalarInputKind expected, CoercionErrors errors)
    {
        if (input.Kind == expected && type.FindValue(input.Text) is { } value)
            return value.Value;
        errors.Add($"{type.Name} has no value {input}; it must be one of {Allowed(type)}.");
        return null;
    }

    private static string Allowed(EnumType type)
    {
        const int Shown = 20;
        var names = string.Join(", ", type.Values.Take(Shown).Select(static value => value.Name));
        return type.Values.Count > Shown ? $"{names}, ..." : names;
    }
}
