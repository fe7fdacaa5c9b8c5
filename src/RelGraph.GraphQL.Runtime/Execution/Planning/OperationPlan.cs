using RelGraph.GraphQL.Runtime.Costs;
using RelGraph.GraphQL.Runtime.Execution.Coercion;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Execution.Planning;

/// <summary>How one operation is executed, for one outcome of its conditions. Grows while types are met; safe to share between requests.</summary>
/// <param name="schema">The schema.</param>
/// <param name="prepared">The document.</param>
/// <param name="operation">The operation.</param>
/// <param name="conditions">The variables its conditions may read.</param>
internal sealed class OperationPlan(Schema schema, PreparedDocument prepared, OperationDefinition operation, VariableValues conditions)
{
    private const long Unknown = -1;

    private readonly DirectBelow _direct = new(schema, prepared);
    private SelectionPlan? _root;
    private long _estimate = Unknown;

    public OperationDefinition Operation { get; } = operation;

    public PreparedDocument Prepared { get; } = prepared;

    /// <summary>The plan of the root.</summary>
    /// <exception cref="FieldException">A condition at the root has no valid value.</exception>
    public SelectionPlan Root
    {
        get
        {
            if (_root is { } known)
                return known;
            lock (this)
                return _root ??= Plan(schema.RootType(Operation.Operation)!, [Operation.SelectionSet]);
        }
    }

    /// <summary>Whether the whole answer can be written without waiting.</summary>
    /// <exception cref="FieldException">A condition at the root has no valid value.</exception>
    public bool IsDirect => Operation.Operation == OperationType.Query && Root.Fields.All(IsWhollyDirect);

    /// <summary>How many fields and plans there are so far; each has an index below.</summary>
    public int Fields { get; private set; }

    /// <inheritdoc cref="Fields"/>
    public int Plans { get; private set; }

    /// <summary>The most it can cost, in thousandths: worked out once where no variable decides a length.</summary>
    public long Estimate(VariableValues variables)
    {
        if (Volatile.Read(ref _estimate) is not Unknown and var known)
            return known;
        var (estimate, isFixed) = CostEstimator.Estimate(schema, Prepared.Document, Operation, variables);
        if (isFixed)
            Volatile.Write(ref _estimate, estimate);
        return estimate;
    }

    /// <summary>Plans selections on an object type; only under the lock of this plan.</summary>
    internal SelectionPlan Plan(ObjectType type, IReadOnlyList<SelectionSet> selectionSets)
    {
        var collected = new SelectionCollector(schema, Prepared, conditions).Collect(type, selectionSets);
        var fields = new List<PlannedField>(collected.Count);
        foreach (var (key, nodes) in collected)
        {
            // A document that was not validated may ask for what does not exist; the specification skips it.
            if (schema.FindField(type, nodes[0].Name) is not { } definition)
                continue;
            fields.Add(new PlannedField(this, Fields++, type, key, definition, nodes)
            {
                Arguments = FixedArguments.Of(definition, nodes[0].Arguments),
                IsDirectBelow = _direct.Holds(definition, nodes),
            });
        }

        return new SelectionPlan(Plans++, type, [.. fields]);
    }

    private static bool IsWhollyDirect(PlannedField root) =>
        root.IsTypeName || (root.Direct is not null && (root.IsDirectBelow || root.Nodes.All(static node => node.SelectionSet is null)));
}
