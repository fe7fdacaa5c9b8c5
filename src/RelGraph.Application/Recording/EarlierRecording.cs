using RelGraph.Engine.Errors;
using RelGraph.Engine.History;

namespace RelGraph.Application.Recording;

/// <summary>Looks whether a change set of an id is in the record already.</summary>
internal static class EarlierRecording
{
    /// <summary>A version that nothing ever has: with it a store can only answer for what it has applied before, never apply.</summary>
    private const long Never = -1;

    /// <summary>The receipt of a change set that was recorded before; null when it was not.</summary>
    /// <exception cref="ConflictException">The id was used for other content.</exception>
    public static async ValueTask<ChangeSetReceipt?> FindAsync(IGraphStore store, ChangeSet changes, CancellationToken cancellation)
    {
        try
        {
            var probe = changes with { ExpectedVersions = changes.Changes.Select(change => change.Key).Distinct().ToDictionary(key => key, _ => Never) };
            return probe.ExpectedVersions.Count > 0 ? await store.ApplyAsync(probe, cancellation).ConfigureAwait(false) : null;
        }
        catch (VersionConflictException)
        {
            return null;
        }
        catch (InvalidValueException)
        {
            // What no store takes in was not taken in before.
            return null;
        }
    }
}
