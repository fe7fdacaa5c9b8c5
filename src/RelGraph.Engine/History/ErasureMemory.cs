namespace RelGraph.Engine.History;

/// <summary>What the erasures since a store was opened took from whom, so that followers who held it can be told; it lives in memory and never reaches a file.</summary>
/// <remarks>Safe for concurrent use. O(number of versions erased) per change told.</remarks>
public sealed class ErasureMemory
{
    private readonly Lock _gate = new();
    private readonly List<Item> _items = [];

    /// <summary>Remembers one version that an erasure removed or rewrote.</summary>
    /// <param name="erasure">The sequence of the erasure.</param>
    /// <param name="before">The version before the erasure; kept only as <see cref="ErasureRule.Redact"/> leaves it.</param>
    /// <param name="after">What stays in its place, or null when it was removed.</param>
    public void Add(long erasure, FactVersion before, Fact? after)
    {
        var redacted = before.Fact with { Content = ErasureRule.Redact(before.Fact.Content) };
        lock (_gate)
        {
            _items.Add(new Item(erasure, redacted, after, before.Recorded, before.Superseded));
        }
    }

    /// <summary>Forgets an erasure that did not come about.</summary>
    public void Forget(long erasure)
    {
        lock (_gate)
        {
            _items.RemoveAll(item => item.Erasure == erasure);
        }
    }

    /// <summary>Adjusts a change read from the record for a follower: versions it has held since before an erasure leave in the form it holds.</summary>
    /// <param name="change">The change as the record has it now.</param>
    /// <param name="after">The sequence up to which the follower had read.</param>
    public CommittedChange Tell(CommittedChange change, long after)
    {
        var sequence = change.Info.Sequence;
        List<Item> held;
        lock (_gate)
        {
            held = [.. _items];
        }

        held = held.Where(item => item.Recorded <= after && item.Erasure > after).ToList();
        if (change.IsErasure)
        {
            var told = held.Where(item => item.Erasure == sequence && item.Superseded is null).ToList();
            return change with
            {
                Removed = [.. told.Select(item => item.Before)],
                Added = [.. told.Where(item => item.After is not null).Select(item => item.After!)],
            };
        }

        var left = held.Where(item => item.Superseded == sequence)
            .GroupBy(item => (item.Before.Key, item.Before.Valid, item.Recorded))
            .Select(versions => versions.MinBy(item => item.Erasure)!.Before)
            .ToList();
        return left.Count == 0 ? change : change with
        {
            Removed = [.. change.Removed.Where(fact => !left.Exists(old => old.Key == fact.Key && old.Valid == fact.Valid)), .. left],
        };
    }

    private sealed record Item(long Erasure, Fact Before, Fact? After, long Recorded, long? Superseded);
}
