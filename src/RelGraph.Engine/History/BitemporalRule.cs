namespace RelGraph.Engine.History;

/// <summary>What an assertion or retraction does to the current versions of its key: the one rule that every store follows.</summary>
/// <remarks>
/// The sequenced update of Snodgrass, Developing Time-Oriented Database Applications in SQL (1999), chapter 7:
/// versions that share a day with the change are superseded, and their days outside it are recorded again unchanged.
/// </remarks>
public static class BitemporalRule
{
    /// <summary>Works out one change against the current versions of its key.</summary>
    /// <param name="current">The current facts of the key, on disjoint days, in any order.</param>
    /// <param name="change">The change; its days must not be empty.</param>
    /// <returns>The facts to supersede (members of <paramref name="current"/>) and those to record, ordered by their days; both empty when nothing changes.</returns>
    /// <remarks>O(n log n) in the number of current versions.</remarks>
    public static (IReadOnlyList<Fact> Supersede, IReadOnlyList<Fact> Record) Apply(IReadOnlyList<Fact> current, Change change)
    {
        var asserted = (change as Change.Assert)?.Fact;
        if (asserted is not null && current.Any(fact => fact.Valid.Covers(change.Days) && fact.SaysTheSameAs(asserted)))
        {
            return ([], []);
        }

        var supersede = current.Where(fact => fact.Valid.Overlaps(change.Days)).OrderBy(fact => fact.Valid.From).ToList();
        var record = new List<Fact>();
        foreach (var old in supersede)
        {
            Keep(old, new DayRange(old.Valid.From, change.Days.From), record);
            Keep(old, new DayRange(change.Days.To, old.Valid.To), record);
        }

        if (asserted is not null)
        {
            record.Add(asserted);
        }

        record.Sort((left, right) => left.Valid.From.CompareTo(right.Valid.From));
        return (supersede, record);
    }

    private static void Keep(Fact old, DayRange days, List<Fact> record)
    {
        if (!days.IsEmpty)
        {
            record.Add(old with { Valid = days });
        }
    }
}
