using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using RelGraph.GraphQL.Runtime.Errors;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Execution.Coercion;

/// <summary>Coerces the variables of a request (specification 6.1.2, <c>CoerceVariableValues</c>).</summary>
internal sealed class VariableCoercion(Schema schema, ErrorFactory errorFactory)
{
    /// <summary>The coerced variables; when <paramref name="errors"/> got entries, the request must not be executed.</summary>
    public VariableValues Coerce(OperationDefinition operation, JsonElement? json, List<GraphQLError> errors)
    {
        if (operation.VariableDefinitions.IsEmpty)
            return VariableValues.None;
        var given = json is { ValueKind: JsonValueKind.Object } variables ? variables : default;
        var values = new VariableValues();
        foreach (var definition in operation.VariableDefinitions)
            CoerceOne(definition, given, values, errors);
        return values;
    }

    [SuppressMessage("Design", "CA1031", Justification = "Making an input object runs code of the host; whatever it throws becomes an error of the request.")]
    private void CoerceOne(VariableDefinition definition, JsonElement given, VariableValues values, List<GraphQLError> errors)
    {
        if (schema.Resolve(definition.Type) is not { IsInput: true } type)
        {
            errors.Add(BadInput($"Variable \"${definition.Name}\" has the type {definition.Type}, which is no input type of the schema.", definition));
            return;
        }

        var problems = new CoercionErrors($"Variable \"${definition.Name}\"");
        try
        {
            if (given.ValueKind == JsonValueKind.Object && given.TryGetProperty(definition.Name, out var json))
                values.Add(definition.Name, JsonCoercion.Coerce(type, json, problems), () => ScalarInput.FromJson(json));
            else if (definition.DefaultValue is { } literal)
                values.Add(definition.Name, LiteralCoercion.Coerce(type, literal, VariableValues.None, problems), () => ScalarInput.FromLiteral(literal));
            else if (type is NonNullType)
                errors.Add(BadInput($"Variable \"${definition.Name}\" of the type {type} is required but was not given.", definition));
        }
        catch (Exception exception)
        {
            errors.Add(errorFactory.FromException(exception, [definition.Location], null, $"Variable \"${definition.Name}\" has an invalid value: "));
        }

        foreach (var problem in problems.Messages)
            errors.Add(BadInput(problem, definition));
    }

    private static GraphQLError BadInput(string message, VariableDefinition definition) =>
        new(message) { Locations = [definition.Location], Code = ExecutionErrorCodes.BadInput };
}
