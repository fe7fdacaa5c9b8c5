using System.Collections;
using System.Diagnostics.CodeAnalysis;
using RelGraph.GraphQL.Runtime.Costs;
using RelGraph.GraphQL.Runtime.Errors;
using RelGraph.GraphQL.Runtime.Execution.Planning;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>Turns what resolvers return into slots of the response (specification 6.4.3, <c>CompleteValue</c>), and failures into errors and nulls (6.4.4).</summary>
internal sealed class ValueCompletion(RequestScope request, SelectionPlanner planner, ErrorFactory errorFactory, int maxValues, CostMeter meter)
{
    private readonly List<GraphQLError> _errors = [];
    private List<SelectionPlan> _waiting = [];
    private bool _anyDead;
    private long _values;

    public IReadOnlyList<GraphQLError> Errors => _errors;

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
        _errors.Add(errorFactory.FromException(exception, field.Locations, node.Path(slot)));
        _anyDead |= node.TypeAt(slot) is NonNullType;
        node.Nullify(slot);
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
        catch (Exception exception)
        {
            Fail(exception, field, node, slot);
        }
    }

    private void CompleteAs(GraphQLType type, object? result, PlannedField field, ResultNode node, int slot)
    {
        if (type is NonNullType required)
        {
            if (result is null)
                throw new FieldException($"{Describe(field, node)} is non-null, but its resolver returned null.", ExecutionErrorCodes.BrokenPromise);
            type = required.OfType;
        }

        if (result is null)
            return;
        switch (type)
        {
            case ScalarType scalar:
                node.Values[slot] = scalar.Serialize(result);
                break;
            case EnumType declared:
                node.Values[slot] = declared.FindByClrValue(result)?.Name
                    ?? throw new FieldException($"{declared.Name} has no value for what {Describe(field, node)} returned.", ExecutionErrorCodes.BrokenPromise);
                break;
            case ListType list:
                CompleteList(list, result, field, node, slot);
                break;
            default:
                CompleteObject((NamedType)type, result, field, node, slot);
                break;
        }
    }

    private void CompleteList(ListType type, object result, PlannedField field, ResultNode node, int slot)
    {
        if (result is string or not IEnumerable)
            throw new FieldException($"{Describe(field, node)} is a list, but its resolver returned something else.", ExecutionErrorCodes.BrokenPromise);
        var items = result as IList ?? ((IEnumerable)result).Cast<object?>().ToArray();
        Count(items.Count);
        var list = new ListNode(type.OfType, items.Count, node, slot);
        node.Values[slot] = list;
        for (var i = 0; i < items.Count && !list.IsDead; i++)
            Complete(items[i], field, list, i);
    }

    private void CompleteObject(NamedType type, object result, PlannedField field, ResultNode node, int slot)
    {
        var objectType = type as ObjectType ?? AbstractTypes.Resolve(request.Schema, type, result);
        var plan = field.PlanFor(objectType, planner);
        Count(plan.Fields.Length);
        meter.Made(objectType);
        var child = new ObjectNode(plan, result, node, slot);
        node.Values[slot] = child;
        if (plan.Waiting.Count == 0)
            _waiting.Add(plan);
        plan.Waiting.Add(child);
    }

    /// <summary>Counts the calls of a field on some parents.</summary>
    public void Call(PlannedField field, SelectionPlan plan, int times) => meter.Call(field.Definition, times, plan.Type);

    private void Count(int values)
    {
        _values += values;
        if (_values > maxValues)
            throw new ResponseTooLargeException(maxValues);
    }

    private static string Describe(PlannedField field, ResultNode node)
    {
        while (node is ListNode { Parent: { } parent })
            node = parent;
        return $"{((ObjectNode)node).Plan.Type.Name}.{field.Definition.Name}";
    }
}
