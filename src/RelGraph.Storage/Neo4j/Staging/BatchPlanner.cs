using RelGraph.Engine.History;
using RelGraph.Storage.Neo4j.Reading;
using RelGraph.Storage.Neo4j.Rows;
using RelGraph.Storage.Neo4j.Writing;

namespace RelGraph.Storage.Neo4j.Staging;

/// <summary>Reads the batches of a staged change set and works out what they do. One batch at a time.</summary>
internal sealed class BatchPlanner(StoreServices services, string token, long sequence, CancellationToken cancellation)
{
    private readonly BatchCodec _codec = new();
    private readonly FactTexts _texts = new();

    /// <summary>Prepares a batch on another thread; null when there are no more.</summary>
    /// <remarks>It may be prepared while the one before is written: what it finds is then right for the keys that the one before does not change.</remarks>
    public Task<PlannedBatch?> PrepareAsync(long ordinal, long batches) => ordinal >= batches ? Task.FromResult<PlannedBatch?>(null) : Task.Run(
        async () =>
        {
            var changes = await StagedBatches.ReadAsync(services.Session, _codec, token, ordinal, cancellation).ConfigureAwait(false);
            var (groups, held) = ChangeGroups.Of(changes, services.HoldBack);
            return await PlanAsync(ordinal, groups, held).ConfigureAwait(false);
        },
        cancellation);

    /// <summary>Works out anew what a batch does, after another has changed some of its keys.</summary>
    public Task<PlannedBatch?> PlanAsync(PlannedBatch batch) => Task.Run(() => PlanAsync(batch.Ordinal, batch.Groups, batch.Held), cancellation);

    private async Task<PlannedBatch?> PlanAsync(long ordinal, Dictionary<FactKey, List<Change>> groups, List<FactKey> held)
    {
        var believed = await new KeyReader(services.Session, new VersionColumns(services.Session.Target, _texts)).BelievedAsync(groups.Keys, cancellation).ConfigureAwait(false);
        var write = new GraphWrite();
        var plan = new KeyPlanner(write, services.Session.Workspace, sequence, _texts);
        foreach (var (key, changes) in groups)
        {
            plan.Fold(key, believed.GetValueOrDefault(key) ?? [], changes);
        }

        return new PlannedBatch(ordinal, groups, held, write, plan);
    }
}
