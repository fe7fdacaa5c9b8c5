using System.Globalization;
using RelGraph.GraphQL.Runtime.Errors;
using RelGraph.GraphQL.Runtime.Execution;
using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Costs;

/// <summary>What one operation may cost, was estimated to cost, and comes to.</summary>
/// <param name="estimate">The bound worked out beforehand, in thousandths.</param>
/// <param name="limit">The most it may cost, in units.</param>
internal sealed class CostBudget(long estimate, double limit)
{
    private readonly long _limit = limit >= CostUnits.ToUnits(CostUnits.MostThousandths) ? CostUnits.MostThousandths : (long)(limit * 1000);
    private CostMeter? _meter;

    /// <summary>Counts while it runs.</summary>
    public CostMeter Meter => _meter ??= new CostMeter(_limit);

    public OperationCost Cost => new(CostUnits.ToUnits(estimate), _meter is { } meter ? CostUnits.ToUnits(meter.Total) : null, limit);

    /// <summary>The same estimate with nothing spent yet.</summary>
    public CostBudget Anew() => new(estimate, limit);

    /// <summary>The error of an operation that could cost too much; null when it may run.</summary>
    public GraphQLError? Refusal(OperationDefinition operation) => estimate <= _limit ? null : new GraphQLError(string.Create(
        CultureInfo.InvariantCulture,
        $"{(operation.Name is { } name ? "Operation " + name : "The operation")} could cost {CostUnits.ToUnits(estimate)}, but at most {limit} is allowed; ask for shorter lists (first) or for less about each item."))
    {
        Code = ExecutionErrorCodes.CostTooHigh,
        Locations = [operation.Location],
        Extensions = Cost.ToEntries(),
    };
}
