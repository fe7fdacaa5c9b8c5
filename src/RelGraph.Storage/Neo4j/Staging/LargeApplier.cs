using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Storage.Neo4j.Writing;

namespace RelGraph.Storage.Neo4j.Staging;

/// <summary>Applies a change set too large for one statement by staging it under an id of its own.</summary>
internal sealed class LargeApplier(StoreServices services)
{
    /// <summary>Stages and commits.</summary>
    public async Task<ChangeSetReceipt> ApplyAsync(ChangeSet changes, byte[] fingerprint, CancellationToken cancellation)
    {
        var state = await WorkspaceState.ReadAsync(services.Session, changes.Header.Id, cancellation).ConfigureAwait(false);
        if (ChangeSetApplier.Applied(state, Convert.ToBase64String(fingerprint)) is { } first)
        {
            return first;
        }

        var sets = new StagedSets(services);
        var codec = new BatchCodec();
        var staged = await sets.OpenDirectAsync(changes.Header, cancellation).ConfigureAwait(false);
        try
        {
            foreach (var some in BatchCuts.Of(changes.Changes, services.Limits.BatchSize))
            {
                staged = await sets.AppendAsync(staged, codec, some, cancellation).ConfigureAwait(false) ?? throw Vanished(changes.Header.Id);
            }

            return await new StageCommitter(services, RunContext.Default with { Cancellation = cancellation }).CommitAsync(staged, () => Vanished(changes.Header.Id), changes.ExpectedVersions).ConfigureAwait(false);
        }
        catch (Exception failed) when (failed is OperationCanceledException or RelGraphException)
        {
            await TryDiscardAsync(sets, staged).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Tidies up if the server can be reached; otherwise the next opening does. What is being committed stays.</summary>
    private static async Task TryDiscardAsync(StagedSets sets, StagedNode staged)
    {
        try
        {
            await sets.DiscardAsync(staged, CancellationToken.None).ConfigureAwait(false);
        }
        catch (StoreException)
        {
            // The failure that led here is the one to tell.
        }
    }

    private static ConflictException Vanished(string id) =>
        new($"The change set '{id}' was taken away by somebody else while it was applied; apply it again.");
}
