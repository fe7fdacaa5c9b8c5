using RelGraph.Application.Workspaces;
using RelGraph.Engine.Errors;
using RelGraph.Engine.History;

namespace RelGraph.Application.Recording;

/// <summary>Reviews changes and records them, one change set after another: two sets that are each sound cannot contradict each other by being reviewed at the same time.</summary>
/// <param name="workspace">The workspace.</param>
/// <remarks>Safe for any thread. Other programs that write to the same store are not waited for; what they recorded before is seen, and expected versions hold against them too.</remarks>
public sealed class ChangeRecorder(Workspace workspace) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Records the changes when nothing is wrong with them. What was recorded under the same id before is not reviewed again.</summary>
    /// <param name="asked">The changes, who records them and the versions they are based on; an empty id is made from the content.</param>
    /// <param name="dryRun">Whether only to review.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public async Task<RecordingOutcome> RecordAsync(ChangeSet asked, bool dryRun, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(asked.Header.Author))
        {
            return Refused(new ChangeProblem(ChangeProblem.WholeSet, "", "author", UserErrorCode.Missing, "the author is empty", "name the employee by id, or the system", []));
        }

        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            // Others, such as an import from the command line, may have recorded since: their facts count too.
            await workspace.RefreshAsync(cancellation).ConfigureAwait(false);
            var everything = await workspace.PictureAsync(new Moment(ChangeReview.LastDay), cancellation).ConfigureAwait(false);
            var (reviewed, problems) = ChangeReview.Of(everything, workspace.Today, asked.Changes);
            var named = asked with { Header = asked.Header with { Id = IdOf(asked.Header, reviewed) }, Changes = reviewed };
            return problems.Count == 0 && !dryRun
                ? new RecordingOutcome(reviewed, [], await workspace.ApplyAsync(named, cancellation).ConfigureAwait(false))
                : await ReviewedAsync(named, problems, dryRun, cancellation).ConfigureAwait(false);
        }
        catch (VersionConflictException moved)
        {
            return new RecordingOutcome([], VersionReview.Of(asked.Changes, moved.Conflicts), null);
        }
        catch (ConflictException) when (asked.Header.Id.Length > 0)
        {
            return Refused(new ChangeProblem(
                ChangeProblem.WholeSet, "", "id", UserErrorCode.IdempotencyMismatch, $"the idempotency key '{asked.Header.Id}' was used for other content", "use a new key for new content, or send what was sent before", []));
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    /// <summary>The outcome of changes that are not to be recorded, unless they were before: what is wrong with them may be what they did.</summary>
    private async ValueTask<RecordingOutcome> ReviewedAsync(ChangeSet named, IReadOnlyList<ChangeProblem> problems, bool dryRun, CancellationToken cancellation)
    {
        var earlier = await EarlierRecording.FindAsync(workspace.Store, named, cancellation).ConfigureAwait(false);
        if (earlier is not null && !dryRun)
        {
            return new RecordingOutcome(named.Changes, [], earlier);
        }

        var moved = problems.Count > 0 || earlier is not null ? [] : await VersionReview.LookAsync(workspace.Store, named.Changes, named.ExpectedVersions, cancellation).ConfigureAwait(false);
        return new RecordingOutcome(named.Changes, [.. problems, .. moved], null);
    }

    private string IdOf(ChangeSetHeader header, IReadOnlyList<Change> changes) =>
        header.Id.Length > 0 ? header.Id : ContentId.Of(header, changes, workspace.Sequence);

    private static RecordingOutcome Refused(ChangeProblem problem) => new([], [problem], null);
}
