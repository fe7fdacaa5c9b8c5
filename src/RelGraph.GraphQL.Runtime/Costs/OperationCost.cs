namespace RelGraph.GraphQL.Runtime.Costs;

/// <summary>What an operation costs, in units of one object of the answer (<see cref="CostUnits"/>).</summary>
/// <param name="Estimated">The bound that was worked out before it ran.</param>
/// <param name="Actual">What it came to; null when it did not run.</param>
/// <param name="Limit">The most the server allows; infinite when it sets no limit.</param>
public sealed record OperationCost(double Estimated, double? Actual, double Limit)
{
    /// <summary>As an entry of <c>extensions</c>; JSON has no infinite numbers, so a limit that is none is left out.</summary>
    public IReadOnlyDictionary<string, object?> ToEntries()
    {
        var entries = new Dictionary<string, object?> { ["estimated"] = Estimated };
        if (Actual is { } actual)
            entries["actual"] = actual;
        if (double.IsFinite(Limit))
            entries["limit"] = Limit;
        return entries;
    }
}
