using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Connectivity;

/// <summary>A batch of changes to a live kernel that cares who is related to whom, one after another.</summary>
internal static class LiveChanges
{
    /// <summary>Relates the two nodes of each change, or parts them where its weight is 0.</summary>
    /// <param name="changes">The changes; checked before the first is made.</param>
    /// <param name="check">Throws when a node is not in the graph.</param>
    /// <param name="add">Relates two nodes.</param>
    /// <param name="remove">Takes the relationship of two nodes away.</param>
    /// <param name="phase">What is being done, for the listener.</param>
    /// <param name="run">Cancellation, between two changes, and progress.</param>
    internal static void Make(IReadOnlyList<Relationship> changes, Action<int> check, Action<int, int> add, Action<int, int> remove, string phase, RunContext run)
    {
        foreach (var change in changes)
        {
            check(change.From);
            check(change.To);
        }

        for (var done = 0; done < changes.Count; done++)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            var (one, other, weight) = changes[done];
            (weight == 0 ? remove : add)(one, other);
            run.Report(phase, done + 1, changes.Count);
        }
    }
}
