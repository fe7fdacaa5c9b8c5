using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.Validation.Merging;

namespace RelGraph.GraphQL.Runtime.Validation.Rules;

/// <summary>Fields of one response key that might meet in one object are the same field with the same arguments, and
/// all fields of one response key have values of one shape (section 5.3.2, Field Selection Merging).</summary>
internal sealed class OverlappingFieldsCanBeMerged : ValidationRule
{
    private readonly HashSet<ExecutableDefinition> _covered = [];
    private readonly List<OperationDefinition> _operations = [];

    public override void VisitScope(OperationDefinition operation, IReadOnlyList<DefinitionFacts> scope)
    {
        _operations.Add(operation);
        foreach (var facts in scope) _covered.Add(facts.Definition);
    }

    public override void LeaveDocument(Document document)
    {
        var check = new MergeCheck(Context, ReportConflict, ReportTooComplex);
        foreach (var operation in _operations)
        {
            if (!check.Run(operation.SelectionSet, Schema.RootType(operation.Operation))) return;
        }
        // A fragment that an operation uses has been checked with it.
        foreach (var fragment in document.Definitions.OfType<FragmentDefinition>())
        {
            if (_covered.Contains(fragment)) continue;
            if (!check.Run(fragment.SelectionSet, Schema.FindType(fragment.TypeCondition.Name))) return;
        }
    }

    private void ReportConflict(MergeConflict conflict) => Report(
        $"Fields \"{conflict.Path}\" conflict because {conflict.Reason}. " +
        "Use different aliases on the fields to fetch both if this was intended.",
        conflict.First.Location, conflict.Other.Location);

    private void ReportTooComplex(Location location) => Report(
        $"Checking whether selections merge took more than {Context.Options.MaxMergeSteps} steps, the limit. " +
        "Use fewer fragments within each other, or split the request.", location);
}
