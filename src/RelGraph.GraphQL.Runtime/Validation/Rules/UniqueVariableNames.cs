using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Validation.Rules;

/// <summary>An operation declares each variable once (section 5.8.1, Variable Uniqueness).</summary>
internal sealed class UniqueVariableNames : ValidationRule
{
    public override void VisitOperation(OperationDefinition operation, NamedType? root)
    {
        foreach (var (first, again) in Duplicates.Of(operation.VariableDefinitions, variable => variable.Name))
            Report($"There can be only one variable named \"${again.Name}\".", first.Location, again.Location);
    }
}
