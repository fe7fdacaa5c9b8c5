using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Execution.Coercion;

/// <summary>Coerces the arguments of a field or directive (specification 6.4.1, <c>CoerceArgumentValues</c>).</summary>
internal static class ArgumentCoercion
{
    /// <exception cref="FieldException">An argument has no valid value.</exception>
    public static ArgumentValues Coerce(IReadOnlyList<ArgumentDefinition> definitions, IReadOnlyList<Argument> given, VariableValues variables)
    {
        if (definitions.Count == 0)
            return ArgumentValues.None;
        var values = new ArgumentValues(definitions);
        for (var i = 0; i < definitions.Count; i++)
            CoerceOne(definitions[i], given, variables, values, i);
        return values;
    }

    private static void CoerceOne(ArgumentDefinition definition, IReadOnlyList<Argument> given, VariableValues variables, ArgumentValues values, int index)
    {
        var literal = Find(given, definition.Name);
        if (literal is VariableValue variable && !variables.TryGet(variable.Name, out _))
            literal = null;
        literal ??= definition.DefaultValue;
        if (literal is null)
        {
            if (definition.Type is NonNullType)
                throw Invalid($"Argument \"{definition.Name}\" of the type {definition.Type} is required but was not given.");
            return;
        }

        var errors = new CoercionErrors($"Argument \"{definition.Name}\"");
        var value = LiteralCoercion.Coerce(definition.Type, literal, variables, errors);
        if (errors.Any)
            throw Invalid(errors.Messages[0]);
        try
        {
            values.Set(index, value is null || definition.ToClr is null ? value : definition.ToClr(value));
        }
        catch (InputValueException refused)
        {
            errors.Add(refused.Message);
            throw Invalid(errors.Messages[0]);
        }
    }

    private static Value? Find(IReadOnlyList<Argument> given, string name)
    {
        foreach (var argument in given)
        {
            if (argument.Name == name)
                return argument.Value;
        }

        return null;
    }

    private static FieldException Invalid(string message) => new(message, ExecutionErrorCodes.BadInput);
}
