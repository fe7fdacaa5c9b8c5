using System.Collections.Concurrent;
using RelGraph.GraphQL.Runtime.Execution.Coercion;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Execution.Planning;

/// <summary>A valid document with what was worked out for it: a plan for each operation and each way its conditions came out. Safe to share between requests.</summary>
internal sealed class PreparedDocument(Document document)
{
    /// <summary>An operation with n conditions has up to 2ⁿ shapes; a few are worth keeping.</summary>
    private const int MostPlans = 32;

    private readonly ConcurrentDictionary<(OperationDefinition Operation, string Shape), OperationPlan> _plans = new();

    public Document Document { get; } = document;

    /// <summary>The operations, in the order of the text.</summary>
    public OperationDefinition[] Operations { get; } = [.. document.Definitions.OfType<OperationDefinition>()];

    /// <summary>The fragments by name, the first of equal names.</summary>
    public IReadOnlyDictionary<string, FragmentDefinition> Fragments { get; } =
        document.Definitions.OfType<FragmentDefinition>().DistinctBy(static fragment => fragment.Name).ToDictionary(static fragment => fragment.Name, StringComparer.Ordinal);

    /// <summary>The plan of an operation for the conditions that these variables decide.</summary>
    public OperationPlan PlanFor(Schema schema, OperationDefinition operation, VariableValues variables)
    {
        var shape = ConditionShape.Of(operation, variables);
        if (_plans.TryGetValue((operation, shape), out var plan))
            return plan;
        plan = new OperationPlan(schema, this, operation, ConditionShape.Decided(operation, variables));
        if (_plans.Count < MostPlans)
            plan = _plans.GetOrAdd((operation, shape), plan);
        return plan;
    }
}
