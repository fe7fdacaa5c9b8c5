using RelGraph.GraphQL.Runtime.Execution.Coercion;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Costs;

/// <summary>What <c>@skip</c> and <c>@include</c> leave out for certain; a condition that cannot be read counts as included.</summary>
internal static class Inclusion
{
    public static bool IsLeftOut(Selection selection, VariableValues variables)
    {
        foreach (var directive in selection.Directives)
        {
            if (directive.Name == BuiltInDirectives.Skip.Name && Condition(directive, variables) is true)
                return true;
            if (directive.Name == BuiltInDirectives.Include.Name && Condition(directive, variables) is false)
                return true;
        }

        return false;
    }

    private static bool? Condition(Directive directive, VariableValues variables) => directive.Arguments is [{ Value: var value }] ? value switch
    {
        BooleanValue literal => literal.Value,
        VariableValue variable when variables.TryGet(variable.Name, out var known) => known as bool?,
        _ => null,
    } : null;
}
