using System.Diagnostics.CodeAnalysis;
using RelGraph.GraphQL.Runtime.Costs;
using RelGraph.GraphQL.Runtime.Execution.Direct;
using RelGraph.GraphQL.Runtime.Execution.Output;
using RelGraph.GraphQL.Runtime.Execution.Planning;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>Turns what resolvers return into slots of the response (specification 6.4.3, <c>CompleteValue</c>), and failures into errors and nulls (6.4.4).</summary>
/// <param name="run">The execution.</param>
/// <param name="budget">What the response may grow to.</param>
/// <param name="errors">Where errors go.</param>
/// <param name="segments">Where values that need no tree are written.</param>
internal sealed class ValueCompletion(OperationRun run, ResponseBudget budget, ErrorList errors, JsonOutput segments)
{
    private readonly DirectWriter _direct = new(run, budget, errors, segments);
    private List<SelectionPlan> _waiting = [];
    private bool _anyDead;

    /// <summary>The plans that objects wait for, in the order the objects were found; the list is handed over and begun anew.</summary>
    public List<SelectionPlan> TakeWaitingPlans()
    {
        var plans = _waiting;
        _waiting = [];
        return plans;
    }

    public bool IsAlive(ResultNode node) => !_anyDead || node.IsAlive();

    public void Fail(Exception exception, PlannedField field, ResultNode node, int slot)
    {
        // A place that null already spread over reports no second error.
        if (exception is ResponseTooLargeException or ResponseTooCostlyException)
            throw exception;
        if (!IsAlive(node))
            return;
        errors.Add(exception, field, node.Path(slot));
        Nullify(node, slot);
    }

    [SuppressMessage("Design", "CA1031", Justification = "Lists and scalars of the host may throw anything; it becomes an error of the field.")]
    public void Complete(object? result, PlannedField field, ResultNode node, int slot)
    {
        if (!IsAlive(node))
            return;
        try
        {
            CompleteAs(node.TypeAt(slot), result, field, node, slot);
        }
        catch (Exception exception) when (!run.Request.IsCancellation(exception))
        {
            Fail(exception, field, node, slot);
        }
    }

    private void Nullify(ResultNode node, int slot)
    {
        _anyDead |= node.TypeAt(slot) is NonNullType;
        node.Nullify(slot);
    }

    private void CompleteAs(GraphQLType type, object? result, PlannedField field, ResultNode node, int slot)
    {
        if (field.IsDirectBelow && run.WritesDirectly)
        {
            CompleteDirect(type, result, field, node, slot);
            return;
        }

        if (result is null)
        {
            if (type is NonNullType)
                throw BrokenPromise.Null(field);
            return;
        }

        switch (type.Nullable)
        {
            case ScalarType scalar:
                node.Values[slot] = scalar.Serialize(result);
                break;
            case EnumType declared:
                node.Values[slot] = declared.FindByClrValue(result)?.Name ?? throw BrokenPromise.NoEnumValue(declared, field);
                break;
            case ListType list:
                CompleteList(list, new ListItems(result, field), field, node, slot);
                break;
            default:
                CompleteObject(type.Named, result, field, node, slot);
                break;
        }
    }

    private void CompleteDirect(GraphQLType type, object? result, PlannedField field, ResultNode node, int slot)
    {
        var start = segments.Length;
        if (_direct.TryWrite(type, result, field, node, slot))
            node.Values[slot] = new JsonSegment(start, segments.Length - start);
        else
            Nullify(node, slot);
    }

    private void CompleteList(ListType type, ListItems items, PlannedField field, ResultNode node, int slot)
    {
        budget.Values(items.Count);
        var list = new ListNode(type.OfType, items.Count, node, slot);
        node.Values[slot] = list;
        for (var i = 0; i < items.Count && !list.IsDead; i++)
            Complete(items[i], field, list, i);
    }

    private void CompleteObject(NamedType type, object result, PlannedField field, ResultNode node, int slot)
    {
        var plan = field.PlanFor(type as ObjectType ?? AbstractTypes.Resolve(run.Request.Schema, type, result));
        budget.Object(plan);
        var child = new ObjectNode(plan, result, node, slot);
        node.Values[slot] = child;
        if (run.Wait(plan, child))
            _waiting.Add(plan);
    }
}
