using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Storage.Neo4j.Reading;
using RelGraph.Storage.Neo4j.Rows;

namespace RelGraph.Storage.Neo4j.Writing;

/// <summary>Holds the versions that a change set expects against the record, for a writer whose write takes place only in the same turn.</summary>
internal static class ExpectedVersions
{
    /// <summary>Compares.</summary>
    /// <returns>False when somebody wrote meanwhile, so that nothing can be said.</returns>
    /// <exception cref="VersionConflictException">A key is not as expected.</exception>
    public static async Task<bool> HoldAsync(
        GraphSession session, WorkspaceState state, IReadOnlyDictionary<FactKey, long> expected, CancellationToken cancellation)
    {
        if (expected.Count == 0)
        {
            return true;
        }

        var keys = expected.Keys.ToList();
        var stored = await new KeyReader(session, new VersionColumns(session.Target, new FactTexts())).StoredAsync(keys, all: true, cancellation).ConfigureAwait(false);
        var conflicts = new List<VersionConflict>();
        foreach (var (key, version) in expected)
        {
            var present = KeyVersion.Of(stored.GetValueOrDefault(key)?.Select(found => found.Version) ?? [], state.Head);
            if (present.Version != version)
            {
                var last = await ChangeLog.FindAsync(session, present.LastChange, cancellation).ConfigureAwait(false);
                conflicts.Add(new VersionConflict(key, version, present.Version, last));
            }
        }

        // What was read while somebody wrote may be half of it: a conflict counts only when nobody did.
        if (conflicts.Count > 0 && await MomentReader.TurnAsync(session, cancellation).ConfigureAwait(false) != state.Turn)
        {
            return false;
        }

        VersionConflictException.ThrowIfAny(conflicts);
        return true;
    }
}
