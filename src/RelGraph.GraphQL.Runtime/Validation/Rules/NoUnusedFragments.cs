using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Validation.Rules;

/// <summary>A fragment is used by some operation, directly or through other fragments (section 5.5.1.4, Fragments Must
/// Be Used).</summary>
internal sealed class NoUnusedFragments : ValidationRule
{
    private readonly HashSet<ExecutableDefinition> _used = [];

    public override void VisitScope(OperationDefinition operation, IReadOnlyList<DefinitionFacts> scope)
    {
        foreach (var facts in scope) _used.Add(facts.Definition);
    }

    public override void LeaveDocument(Document document)
    {
        foreach (var facts in Context.Fragments)
        {
            if (!_used.Contains(facts.Definition))
                Report($"Fragment \"{((FragmentDefinition)facts.Definition).Name}\" is never used; spread it or remove it.", facts.Definition.Location);
        }
    }
}
