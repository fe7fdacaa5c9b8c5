using System.Collections.Immutable;
using System.Globalization;
using RelGraph.GraphQL.Runtime.Execution.Coercion;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Costs;

/// <summary>Reads how many items a request asks for.</summary>
internal static class SlicingArguments
{
    /// <summary>The largest length that any statement about a field allows; null when none is made.</summary>
    public static long? Length(IReadOnlyList<ListSize> sizes, FieldDefinition field, ImmutableArray<Argument> given, VariableValues variables)
    {
        long? longest = null;
        foreach (var size in sizes)
            longest = Math.Max(longest ?? 0, Sliced(size, field, given, variables) ?? size.Assumed ?? ListSize.DefaultAssumed);
        return longest;
    }

    private static long? Sliced(ListSize size, FieldDefinition field, ImmutableArray<Argument> given, VariableValues variables)
    {
        long? sliced = null;
        foreach (var name in size.SlicingArguments)
        {
            if (Whole(Written(name, field, given, variables), variables) is { } number)
                sliced = Math.Max(sliced ?? 0, number);
        }

        return sliced;
    }

    private static Value? Written(string name, FieldDefinition field, ImmutableArray<Argument> given, VariableValues variables)
    {
        foreach (var argument in given)
        {
            if (argument.Name == name && !(argument.Value is VariableValue variable && !variables.TryGet(variable.Name, out _)))
                return argument.Value;
        }

        return field.FindArgument(name)?.DefaultValue;
    }

    // A length below 0 is refused by the field; it must not make the rest of the document cheaper.
    private static long? Whole(Value? value, VariableValues variables) => value switch
    {
        IntValue literal => long.TryParse(literal.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? Math.Max(0, number) : long.MaxValue / 4,
        VariableValue variable when variables.TryGet(variable.Name, out var number) && number is int whole => Math.Max(0, whole),
        _ => null,
    };
}
