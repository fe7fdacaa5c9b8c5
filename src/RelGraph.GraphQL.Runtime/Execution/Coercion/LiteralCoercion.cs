using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Execution.Coercion;

/// <summary>Coerces a literal of a document to its type, with variables inside replaced by their values (specification 3.5 to 3.12).</summary>
/// <remarks>Recursion follows the nesting of the document, which the parser has bounded.</remarks>
internal static class LiteralCoercion
{
    public static object? Coerce(GraphQLType type, Value literal, VariableValues variables, CoercionErrors errors)
    {
        if (errors.IsFull)
            return null;
        if (literal is VariableValue variable)
            return Variable(type, variable, variables, errors);
        if (type is NonNullType required)
        {
            if (literal is not NullValue)
                return Coerce(required.OfType, literal, variables, errors);
            errors.Add($"null was given where {type} is required.");
            return null;
        }

        if (literal is NullValue)
            return null;
        return type switch
        {
            ListType list => List(list, literal, variables, errors),
            InputObjectType input => Object(input, literal, variables, errors),
            EnumType declared => LeafCoercion.Enum(declared, ScalarInput.FromLiteral(literal), ScalarInputKind.Enum, errors),
            ScalarType scalar => LeafCoercion.Scalar(scalar, ScalarInput.FromLiteral(literal, variables.Written), errors),
            _ => throw new InvalidOperationException($"{type} is no input type."),
        };
    }

    // A variable was coerced to its own type already; validation has made sure that this type fits the place.
    private static object? Variable(GraphQLType type, VariableValue variable, VariableValues variables, CoercionErrors errors)
    {
        variables.TryGet(variable.Name, out var value);
        if (value is null && type is NonNullType)
            errors.Add($"Variable \"${variable.Name}\" is null or not given where {type} is required.");
        return value;
    }

    private static object?[] List(ListType type, Value literal, VariableValues variables, CoercionErrors errors)
    {
        // A single value stands for a list of one.
        if (literal is not ListValue list)
            return [Coerce(type.OfType, literal, variables, errors)];
        var items = new object?[list.Items.Length];
        for (var index = 0; index < items.Length; index++)
        {
            errors.Enter(index);
            items[index] = Coerce(type.OfType, list.Items[index], variables, errors);
            errors.Leave();
        }

        return items;
    }

    private static object? Object(InputObjectType type, Value literal, VariableValues variables, CoercionErrors errors)
    {
        if (literal is not ObjectValue written)
        {
            errors.Add($"{type.Name} cannot represent {ScalarInput.FromLiteral(literal)}; it must be an object.");
            return null;
        }

        var given = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var entry in written.Fields)
        {
            if (type.FindField(entry.Name) is not { } field)
            {
                InputObjectCoercion.ReportUnknown(type, entry.Name, errors);
                continue;
            }

            // A field given as an unset variable counts as not given.
            if (entry.Value is VariableValue variable && !variables.TryGet(variable.Name, out _))
                continue;
            errors.Enter(entry.Name);
            given[entry.Name] = Coerce(field.Type, entry.Value, variables, errors);
            errors.Leave();
        }

        return InputObjectCoercion.Finish(type, given, errors);
    }
}
