using RelGraph.GraphQL.Runtime.Execution.Coercion;
using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Execution.Planning;

/// <summary>What the variables of a request can change about a plan: those of type Boolean, which <c>@skip</c> and <c>@include</c> may read.</summary>
internal static class ConditionShape
{
    /// <summary>A key that is equal for requests with the same plan: per Boolean variable true, false, null or absent.</summary>
    public static string Of(OperationDefinition operation, VariableValues variables)
    {
        var conditions = 0;
        foreach (var definition in operation.VariableDefinitions)
        {
            if (IsCondition(definition))
                conditions++;
        }

        return conditions == 0 ? "" : string.Create(conditions, (operation, variables), static (key, state) =>
        {
            var at = 0;
            foreach (var definition in state.operation.VariableDefinitions)
            {
                if (IsCondition(definition))
                    key[at++] = state.variables.TryGet(definition.Name, out var value) ? value is bool flag ? flag ? '1' : '0' : 'n' : '-';
            }
        });
    }

    /// <summary>Only those variables, to be kept with the plan.</summary>
    public static VariableValues Decided(OperationDefinition operation, VariableValues variables)
    {
        var decided = new VariableValues();
        foreach (var definition in operation.VariableDefinitions)
        {
            if (IsCondition(definition) && variables.TryGet(definition.Name, out var value))
                decided.Add(definition.Name, value, static () => throw new InvalidOperationException("A condition is never read as it was written."));
        }

        return decided;
    }

    private static bool IsCondition(VariableDefinition definition) => definition.Type switch
    {
        NamedTypeReference named => named.Name == "Boolean",
        NonNullTypeReference { InnerType: NamedTypeReference named } => named.Name == "Boolean",
        _ => false,
    };
}
