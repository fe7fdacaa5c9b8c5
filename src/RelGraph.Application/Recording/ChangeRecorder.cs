using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RelGraph.Application.Workspaces;
using RelGraph.Engine.History;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Application.Recording;

/// <summary>Reviews changes and records them, one change set after another: two sets that are each sound cannot contradict each other by being reviewed at the same time.</summary>
/// <param name="workspace">The workspace.</param>
/// <remarks>Safe for any thread. Other programs that write to the same store are not waited for; what they recorded before is seen.</remarks>
public sealed class ChangeRecorder(Workspace workspace) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Records the changes when nothing is wrong with them.</summary>
    /// <param name="header">Who records them; an empty id is made from the content.</param>
    /// <param name="changes">The changes.</param>
    /// <param name="dryRun">Whether only to review.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    /// <returns>The problems, or the receipt; neither after a dry run without problems.</returns>
    /// <exception cref="Engine.Errors.ConflictException">The id was used for other content.</exception>
    public async Task<(IReadOnlyList<ChangeProblem> Problems, ChangeSetReceipt? Receipt)> RecordAsync(
        ChangeSetHeader header, IReadOnlyList<Change> changes, bool dryRun, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            // Others, such as an import from the command line, may have recorded since: their facts count too.
            await workspace.RefreshAsync(cancellation).ConfigureAwait(false);
            var everything = await workspace.PictureAsync(new Moment(ChangeReview.LastDay), cancellation).ConfigureAwait(false);
            var (reviewed, problems) = ChangeReview.Of(everything, workspace.Today, changes);
            if (problems.Count > 0 || dryRun)
            {
                return (problems, null);
            }

            var named = header with { Id = header.Id.Length > 0 ? header.Id : IdOf(header, reviewed) };
            return ([], await workspace.ApplyAsync(new ChangeSet(named, reviewed), cancellation).ConfigureAwait(false));
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    // The same content sent again before anything else was recorded is the same change set; later it is a new one.
    private string IdOf(ChangeSetHeader header, IReadOnlyList<Change> changes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(string.Create(CultureInfo.InvariantCulture, $"{workspace.Sequence}|{header.Author}|{header.Note}"));
        foreach (var change in changes)
        {
            Append($"{change.Key}{change.Days}");
            if (change is Change.Assert { Fact: var fact })
            {
                hash.AppendData(FactJson.Write(fact.Content));
                Append(string.Create(CultureInfo.InvariantCulture, $"{fact.Source}|{fact.Confidence:R}|{fact.Visibility}"));
            }
        }

        return $"{header.Source}-{Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16))}";

        void Append(string text) => hash.AppendData(Encoding.UTF8.GetBytes(text + "\n"));
    }
}
