using RelGraph.GraphQL.Runtime.Costs;
using RelGraph.GraphQL.Runtime.Execution.Planning;

namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>Counts what a response grows to, and ends the request where it grows past a limit.</summary>
internal sealed class ResponseBudget(int maxValues, CostMeter meter)
{
    private long _values;

    /// <summary>An object, before its fields.</summary>
    public void Object(SelectionPlan plan)
    {
        Values(plan.Fields.Length);
        meter.Made(plan.Type);
    }

    /// <summary>A list, before its items.</summary>
    public void Values(int count)
    {
        _values += count;
        if (_values > maxValues)
            throw new ResponseTooLargeException(maxValues);
    }

    /// <summary>The calls of one field on some objects.</summary>
    public void Call(PlannedField field, SelectionPlan plan, int times) => meter.Call(field.Definition, times, plan.Type);

    /// <summary>The calls of all fields on one object.</summary>
    public void CallAll(SelectionPlan plan) => meter.Add(plan.CallsThousandths);
}
