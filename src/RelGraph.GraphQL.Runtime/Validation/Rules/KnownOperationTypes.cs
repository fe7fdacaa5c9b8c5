using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Validation.Rules;

/// <summary>The schema has a root type for each kind of operation in the document (section 5.2.1.1, Operation Type
/// Existence).</summary>
internal sealed class KnownOperationTypes : ValidationRule
{
    public override void VisitOperation(OperationDefinition operation, NamedType? root)
    {
        if (root is not null) return;
        var kind = operation.Operation == OperationType.Mutation ? "mutation" : "subscription";
        Report($"The schema offers no {kind} operations.", operation.Location);
    }
}
