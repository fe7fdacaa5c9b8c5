namespace RelGraph.Engine.History;

/// <summary>What all changes of one change set to one key come to: steps whose result a later step of the same set replaces were never believed and leave no version.</summary>
/// <param name="Superseded">Members of the current facts that are no longer current.</param>
/// <param name="Recorded">Facts to record, ordered by their days.</param>
/// <param name="Unchanged">Assertions that were recorded just so already.</param>
public sealed record KeyFold(IReadOnlyList<Fact> Superseded, IReadOnlyList<Fact> Recorded, int Unchanged)
{
    /// <summary>Applies changes of one key in order by <see cref="BitemporalRule"/> and nets the result.</summary>
    /// <param name="current">The current facts of the key, on disjoint days.</param>
    /// <param name="changes">The changes, all of that key.</param>
    /// <remarks>O(c · (n + c)) for n current facts and c changes.</remarks>
    public static KeyFold Of(IReadOnlyList<Fact> current, IReadOnlyList<Change> changes)
    {
        var believed = current.ToList();
        var unchanged = 0;
        foreach (var change in changes)
        {
            var (supersede, record) = BitemporalRule.Apply(believed, change);
            if (supersede.Count == 0 && record.Count == 0)
            {
                unchanged += change is Change.Assert ? 1 : 0;
                continue;
            }

            var gone = supersede.ToHashSet<Fact>(ReferenceEqualityComparer.Instance);
            believed.RemoveAll(gone.Contains);
            believed.AddRange(record);
        }

        var before = current.ToHashSet<Fact>(ReferenceEqualityComparer.Instance);
        var after = believed.ToHashSet<Fact>(ReferenceEqualityComparer.Instance);
        return new KeyFold(
            [.. current.Where(fact => !after.Contains(fact)).OrderBy(fact => fact.Valid.From)],
            [.. believed.Where(fact => !before.Contains(fact)).OrderBy(fact => fact.Valid.From)],
            unchanged);
    }
}
