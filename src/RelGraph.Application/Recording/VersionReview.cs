using RelGraph.Engine.Errors;
using RelGraph.Engine.History;

namespace RelGraph.Application.Recording;

/// <summary>Tells of versions that moved on as of any other problem.</summary>
internal static class VersionReview
{
    private const string Remedy = "read again what is recorded now, decide anew and send the change with that version";

    /// <summary>The problems of conflicts that a store found, at the first change of each key.</summary>
    public static IReadOnlyList<ChangeProblem> Of(IReadOnlyList<Change> changes, IEnumerable<VersionConflict> conflicts) =>
    [
        .. conflicts.Select(conflict => new ChangeProblem(
                changes.TakeWhile(change => change.Key != conflict.Key).Count(), conflict.Key.ToString(), null, UserErrorCode.VersionConflict,
                VersionConflictException.Describe(conflict), Remedy, []) { Conflict = conflict })
            .OrderBy(problem => problem.Change),
    ];

    /// <summary>The problems that recording would find now; whether they are still there when it is done, only the store can tell.</summary>
    public static async ValueTask<IReadOnlyList<ChangeProblem>> LookAsync(
        IGraphStore store, IReadOnlyList<Change> changes, IReadOnlyDictionary<FactKey, long> expected, CancellationToken cancellation)
    {
        var present = await KeyVersion.ReadAsync(store, [.. expected.Keys], null, cancellation).ConfigureAwait(false);
        var conflicts = new List<VersionConflict>();
        foreach (var (key, version) in expected.Where(pair => present.GetValueOrDefault(pair.Key).Version != pair.Value))
        {
            var found = present.GetValueOrDefault(key);
            conflicts.Add(new VersionConflict(key, version, found.Version, await InfoAsync(store, found.LastChange, cancellation).ConfigureAwait(false)));
        }

        return Of(changes, conflicts);
    }

    private static async ValueTask<ChangeSetInfo?> InfoAsync(IGraphStore store, long sequence, CancellationToken cancellation)
    {
        await foreach (var change in store.ReadChangesAsync(sequence - 1, cancellation).ConfigureAwait(false))
        {
            return change.Info.Sequence == sequence ? change.Info : null;
        }

        return null;
    }
}
