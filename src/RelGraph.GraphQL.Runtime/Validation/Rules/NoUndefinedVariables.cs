using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Validation.Rules;

/// <summary>Every variable used by an operation, also inside its fragments, is declared by it (section 5.8.3, All
/// Variable Uses Defined).</summary>
internal sealed class NoUndefinedVariables : ValidationRule
{
    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);

    public override void VisitScope(OperationDefinition operation, IReadOnlyList<DefinitionFacts> scope)
    {
        _declared.Clear();
        foreach (var variable in operation.VariableDefinitions) _declared.Add(variable.Name);
        foreach (var facts in scope)
        {
            foreach (var usage in facts.VariableUsages)
            {
                var name = usage.Variable.Name;
                if (_declared.Contains(name)) continue;
                var suggestion = Suggestions.DidYouMean(name, operation.VariableDefinitions.Select(variable => variable.Name));
                var by = operation.Name is null ? "" : $" by operation \"{operation.Name}\"";
                Report($"Variable \"${name}\" is not defined{by}.{suggestion}", usage.Variable.Location, operation.Location);
            }
        }
    }
}
