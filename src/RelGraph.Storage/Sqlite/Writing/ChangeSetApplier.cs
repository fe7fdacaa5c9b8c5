using RelGraph.Engine.History;
using RelGraph.Storage.Sqlite.Rows;

namespace RelGraph.Storage.Sqlite.Writing;

/// <summary>Applies a change set that fits in one call: one transaction from the check of its id to its marker.</summary>
internal static class ChangeSetApplier
{
    private const int ChangesPerCheck = 1024;

    /// <summary>Applies the change set inside the session's transaction.</summary>
    public static ChangeSetReceipt Apply(WriteSession session, ChangeSet changes, byte[] fingerprint, CancellationToken cancellation)
    {
        if (session.ChangeSets.Applied(changes.Header.Id, fingerprint) is { } first)
        {
            return first;
        }

        ExpectedVersions.Check(session.Connection, changes.ExpectedVersions);
        var number = session.ChangeSets.Begin(changes.Header, applied: true, fingerprint);
        session.HoldBack.Learn(changes.Changes);
        var held = new List<FactKey>();
        var byKey = new Dictionary<FactKey, List<Change>>();
        foreach (var change in changes.Changes)
        {
            if (session.HoldBack.Covers(change))
            {
                held.Add(change.Key);
                continue;
            }

            (byKey.TryGetValue(change.Key, out var list) ? list : byKey[change.Key] = []).Add(change);
        }

        var counts = default(FoldCounts);
        var done = 0;
        foreach (var (key, list) in byKey)
        {
            counts += session.Keys.Fold(key.Kind, OrdinalKey.Encode(key.Id), number, list);
            if (++done % ChangesPerCheck == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }
        }

        return session.ChangeSets.Seal(number, changes.Header.Id, counts, held);
    }
}
