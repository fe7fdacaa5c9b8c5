using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Storage.Neo4j.Writing;

namespace RelGraph.Storage.Neo4j.Staging;

/// <summary>Makes a staged change set visible: by one statement when it is small, otherwise by unpacking it batch by batch behind the head and then moving the head.</summary>
internal sealed class StageCommitter(StoreServices services, RunContext run)
{
    /// <summary>Commits.</summary>
    /// <param name="staged">The change set as the caller left it.</param>
    /// <param name="movedOn">The error when it is not so any more.</param>
    /// <param name="expected">The versions that keys must have; null for any.</param>
    public async Task<ChangeSetReceipt> CommitAsync(StagedNode staged, Func<Exception> movedOn, IReadOnlyDictionary<FactKey, long>? expected = null)
    {
        var begun = false;
        var receipt = await services.Writer.RunAsync(
            staged.Header.Id,
            async state =>
            {
                if (ChangeSetApplier.Applied(state, staged.Fingerprint) is { } first)
                {
                    await DropAsync(staged).ConfigureAwait(false);
                    return first;
                }

                var present = await StagedNode.FindAsync(services.Session, staged.Id, run.Cancellation).ConfigureAwait(false);
                if (present is null || present.Token != staged.Token || present.Staged != staged.Staged)
                {
                    // A commit of this very handle whose answer was lost, and which an erasure or another process finished, is told by the log.
                    throw movedOn();
                }

                if (expected is not null && !await ExpectedVersions.HoldAsync(services.Session, state, expected, run.Cancellation).ConfigureAwait(false))
                {
                    return null;
                }

                if (present.Staged <= services.Limits.ApplyAtMost)
                {
                    var changes = await StagedBatches.ReadAllAsync(services.Session, present, run.Cancellation).ConfigureAwait(false);
                    return await new ChangeSetApplier(services).TryAsync(state, present.Header, changes, present.Fingerprint, present, run.Cancellation).ConfigureAwait(false);
                }

                begun = await BeginAsync(state, present).ConfigureAwait(false);
                return begun ? await UnpackAsync(state, present).ConfigureAwait(false) : null;
            },
            run.Cancellation).ConfigureAwait(false);
        if (begun)
        {
            await StagedBatches.DropAsync(services.Session, staged.Token, run.Cancellation).ConfigureAwait(false);
        }

        run.Report("recording", staged.Staged, staged.Staged);
        return receipt;
    }

    private async Task<ChangeSetReceipt> UnpackAsync(WorkspaceState state, StagedNode staged)
    {
        try
        {
            var begun = staged with { Sequence = state.Head + 1 };
            return await new Unpacker(services, run).RunAsync(state with { Turn = state.Turn + 1, Unpacking = staged.Id }, begun).ConfigureAwait(false);
        }
        catch
        {
            services.Writer.LeaveHalfDone();
            throw;
        }
    }

    private async Task<bool> BeginAsync(WorkspaceState state, StagedNode staged)
    {
        await services.HoldBack.PresentAsync(state.Tombstones, run.Cancellation).ConfigureAwait(false);
        var write = new GraphWrite();
        if (state.Tombstones > 0)
        {
            var people = await PeopleAsync(staged).ConfigureAwait(false);
            ChangeSetApplier.AddTombstones(write, state, await services.HoldBack.LearnAsync(people, run.Cancellation).ConfigureAwait(false));
        }

        write.Workspace["unpacking"] = staged.Id;
        write.Add(new Fragment(FragmentWork.EditStaged), (staged with { Sequence = state.Head + 1 }).Progress());
        try
        {
            return await services.Writer.WriteAsync(state.Turn, write, run.Cancellation).ConfigureAwait(false);
        }
        catch
        {
            // It may have begun nevertheless; then nobody else need be waited for.
            services.Writer.LeaveHalfDone();
            throw;
        }
    }

    /// <summary>A person who comes back under another id may be known only by name and employer, which may be in different batches: all of them are looked at first.</summary>
    private async Task<List<FactContent>> PeopleAsync(StagedNode staged)
    {
        var codec = new BatchCodec();
        var people = new List<FactContent>();
        for (var ordinal = 0; ordinal < staged.Batches; ordinal++)
        {
            var changes = await StagedBatches.ReadAsync(services.Session, codec, staged.Token, ordinal, run.Cancellation).ConfigureAwait(false);
            people.AddRange(changes.OfType<Change.Assert>().Select(assert => assert.Fact.Content).Where(content => content is Contact or Employee or Employment));
        }

        return people;
    }

    private async Task DropAsync(StagedNode staged)
    {
        if (await StagedNode.FindAsync(services.Session, staged.Id, run.Cancellation).ConfigureAwait(false) is { } left && left.Token == staged.Token)
        {
            await new StagedSets(services).DiscardAsync(left, run.Cancellation).ConfigureAwait(false);
        }
    }
}
