using RelGraph.Application.Workspaces;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;

namespace RelGraph.Application.Samples;

/// <summary>Fills an empty store with a sample company and opens it with frozen parameters: the first start of every front end.</summary>
/// <remarks>
/// All facts become visible by one change set, so a start that is interrupted leaves an empty store whose staging the next start resumes.
/// The facts must come in the same order each time, as a simulation of one seed gives them.
/// </remarks>
public static class SampleWorkspace
{
    /// <summary>The id of the change set that holds the sample.</summary>
    public const string ChangeSetId = "sample-company";

    /// <summary>Facts staged at a time: one durable write each.</summary>
    private const int BatchSize = 5_000;

    /// <summary>Opens a workspace, filling its store first when nothing was ever recorded in it.</summary>
    /// <param name="store">The store; disposed of with the workspace, and when this fails.</param>
    /// <param name="facts">The sample's facts; read only when the store is empty.</param>
    /// <param name="parameterFile">Where the frozen parameters are kept; null for a store that keeps them itself: see <see cref="ParameterFile"/>.</param>
    /// <param name="options">How to open the workspace; its parameters are taken from the file unless given.</param>
    /// <param name="run">Progress and cancellation.</param>
    /// <exception cref="Engine.Errors.StoreException">The store cannot be written or read.</exception>
    public static async Task<Workspace> OpenOrCreateAsync(
        IGraphStore store, IEnumerable<Fact> facts, string? parameterFile, WorkspaceOptions options, RunContext run)
    {
        try
        {
            await FillIfEmptyAsync(store, facts, run).ConfigureAwait(false);
        }
        catch
        {
            await store.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        return await ParameterFile.OpenWorkspaceAsync(parameterFile, store, options, run).ConfigureAwait(false);
    }

    /// <summary>Records the sample in one change set when nothing was ever recorded in the store.</summary>
    /// <returns>The receipt; null when the store already held something.</returns>
    public static async Task<ChangeSetReceipt?> FillIfEmptyAsync(IGraphStore store, IEnumerable<Fact> facts, RunContext run)
    {
        if (await store.SequenceAtAsync(null, run.Cancellation).ConfigureAwait(false) > 0)
        {
            return null;
        }

        var header = new ChangeSetHeader(ChangeSetId, "relgraph", "simulation", "The sample company · 示例公司");
        await using var staged = await store.StageAsync(header, run.Cancellation).ConfigureAwait(false);
        if (staged.AlreadyApplied is { } receipt)
        {
            return receipt;
        }

        var done = staged.StagedCount;
        foreach (var batch in facts.Skip(checked((int)done)).Select(fact => (Change)new Change.Assert(fact)).Chunk(BatchSize))
        {
            await staged.AppendAsync(batch, run.Cancellation).ConfigureAwait(false);
            done += batch.Length;
            run.Report("record the sample company", done, null);
        }

        return await staged.CommitAsync(run).ConfigureAwait(false);
    }
}
