using RelGraph.Engine.History;

namespace RelGraph.Application.Recording.Effects;

/// <summary>Works out what changes would do to the record, by the rule that every store follows.</summary>
public static class FactEffects
{
    /// <summary>The effects on each key, in the order in which the changes first name them.</summary>
    /// <param name="store">The record as it is.</param>
    /// <param name="changes">The changes, reviewed.</param>
    /// <param name="day">The day to compare; a key whose changes lie on other days is compared on the first of them.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="Engine.Errors.StoreException">The store cannot be read.</exception>
    /// <remarks>One read of the keys. What would be held back because it is about an erased person is told as if it were not: only the store can recognise these.</remarks>
    public static async ValueTask<IReadOnlyList<FactEffect>> ReadAsync(IGraphStore store, IReadOnlyList<Change> changes, DateOnly day, CancellationToken cancellation)
    {
        var byKey = changes.GroupBy(change => change.Key).ToList();
        var believed = new List<Fact>();
        await foreach (var batch in store.ReadAsync(new FactQuery { Keys = [.. byKey.Select(group => group.Key)] }, cancellation).ConfigureAwait(false))
        {
            believed.AddRange(batch.Select(version => version.Fact));
        }

        var present = believed.ToLookup(fact => fact.Key);
        return [.. byKey.Select(group => Of(group.Key, [.. present[group.Key]], [.. group], day))];
    }

    private static FactEffect Of(FactKey key, IReadOnlyList<Fact> believed, IReadOnlyList<Change> changes, DateOnly day)
    {
        var fold = KeyFold.Of(believed, changes);
        var looked = changes.Any(change => change.Days.Contains(day)) ? day : changes[0].Days.From;
        var before = believed.FirstOrDefault(fact => fact.Valid.Contains(looked));
        var after = believed.Except(fold.Superseded, ReferenceEqualityComparer.Instance).Cast<Fact>().Concat(fold.Recorded).FirstOrDefault(fact => fact.Valid.Contains(looked));
        var outcome = fold.Superseded.Count + fold.Recorded.Count == 0 ? FactOutcome.Unchanged
            : believed.Count == 0 ? FactOutcome.New
            : after is null ? FactOutcome.Retracted
            : FactOutcome.Changed;
        return new FactEffect(key, outcome, before, after, fold.Superseded, fold.Recorded);
    }
}
