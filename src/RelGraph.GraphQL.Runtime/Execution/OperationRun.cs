using RelGraph.GraphQL.Runtime.Diagnostics;
using RelGraph.GraphQL.Runtime.Execution.Coercion;
using RelGraph.GraphQL.Runtime.Execution.Planning;

namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>One execution of a plan: what belongs to the request and not to the document.</summary>
internal sealed class OperationRun(RequestScope request, OperationPlan plan, VariableValues variables)
{
    private FieldInvocation?[] _invocations = [];
    private List<ObjectNode>?[] _waiting = [];

    public RequestScope Request { get; } = request;

    public OperationPlan Plan { get; } = plan;

    /// <summary>Whether what needs no waiting is written at once. Whoever observes resolvers wants them by groups, which only levels have.</summary>
    public bool WritesDirectly { get; } = !Instruments.AreResolversObserved;

    /// <summary>Whether the whole answer is written at once.</summary>
    /// <exception cref="FieldException">A condition at the root has no valid value.</exception>
    public bool IsDirect => WritesDirectly && Plan.IsDirect;

    /// <summary>What resolvers of a field are given, made for its first parent.</summary>
    /// <exception cref="Exception">The arguments are wrong; making input objects runs code of the host, which may throw anything.</exception>
    public FieldInvocation InvocationOf(PlannedField field)
    {
        if (field.Index >= _invocations.Length)
            Array.Resize(ref _invocations, Math.Max(Plan.Fields, field.Index + 1));
        return _invocations[field.Index] ??= new FieldInvocation(
            field.Definition,
            field.Arguments ?? ArgumentCoercion.Coerce(field.Definition.Arguments, field.Nodes[0].Arguments, variables),
            Request);
    }

    /// <summary>Puts an object in the queue of its plan; true when it is the first there.</summary>
    public bool Wait(SelectionPlan below, ObjectNode node)
    {
        if (below.Index >= _waiting.Length)
            Array.Resize(ref _waiting, Math.Max(Plan.Plans, below.Index + 1));
        var queue = _waiting[below.Index] ??= [];
        queue.Add(node);
        return queue.Count == 1;
    }

    /// <summary>Takes the queue of a plan.</summary>
    public List<ObjectNode> TakeWaiting(SelectionPlan below)
    {
        var queue = _waiting[below.Index]!;
        _waiting[below.Index] = null;
        return queue;
    }
}
