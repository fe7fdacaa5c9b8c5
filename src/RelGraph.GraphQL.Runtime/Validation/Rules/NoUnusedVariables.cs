using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Validation.Rules;

/// <summary>Every variable an operation declares is used by it, if only inside its fragments (section 5.8.4, All
/// Variables Used).</summary>
internal sealed class NoUnusedVariables : ValidationRule
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    public override void VisitScope(OperationDefinition operation, IReadOnlyList<DefinitionFacts> scope)
    {
        if (operation.VariableDefinitions.IsEmpty) return;
        _used.Clear();
        foreach (var facts in scope)
        {
            foreach (var usage in facts.VariableUsages) _used.Add(usage.Variable.Name);
        }
        foreach (var variable in operation.VariableDefinitions)
        {
            if (_used.Contains(variable.Name)) continue;
            var by = operation.Name is null ? "" : $" in operation \"{operation.Name}\"";
            Report($"Variable \"${variable.Name}\" is never used{by}; use it or remove it.", variable.Location);
        }
    }
}
