using RelGraph.GraphQL.Runtime.Execution.Coercion;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Execution.Planning;

/// <summary>Arguments that are the same for every request.</summary>
internal static class FixedArguments
{
    /// <summary>The coerced arguments where all are constants of leaf types; null where a variable or an object of the host takes part, or where they are wrong.</summary>
    /// <remarks>Input objects and lists are made for each request, because resolvers might change them.</remarks>
    public static ArgumentValues? Of(FieldDefinition definition, IReadOnlyList<Argument> given)
    {
        if (definition.Arguments.Count == 0)
            return ArgumentValues.None;
        foreach (var argument in definition.Arguments)
        {
            if (argument.Type.Nullable is not (ScalarType or EnumType))
                return null;
        }

        foreach (var argument in given)
        {
            if (argument.Value is VariableValue or ListValue or ObjectValue)
                return null;
        }

        try
        {
            return ArgumentCoercion.Coerce(definition.Arguments, given, VariableValues.None);
        }
        catch (FieldException)
        {
            // Told when the field is executed.
            return null;
        }
    }
}
