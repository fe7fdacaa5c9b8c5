using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.History.Transfer;
using RelGraph.Storage.Neo4j;
using RelGraph.Storage.Sqlite;

namespace RelGraph.Storage.Opening;

/// <summary>Looks at stores themselves: what keeps them, and whether they are sound.</summary>
public static class StoreInspection
{
    /// <summary>What keeps an open store.</summary>
    public static async ValueTask<StoreSoftware> DescribeAsync(IRecordTransfer store, CancellationToken cancellation) => store switch
    {
        SqliteGraphStore sqlite => await sqlite.DescribeAsync(cancellation).ConfigureAwait(false),
        Neo4jGraphStore graph => await graph.DescribeAsync(cancellation).ConfigureAwait(false),
        _ => throw new ArgumentException($"The store {store.GetType().Name} cannot be described.", nameof(store)),
    };

    /// <summary>Checks the store at an address as thoroughly as its kind allows, and reads every version.</summary>
    /// <param name="address">The store.</param>
    /// <param name="options">How to open it.</param>
    /// <param name="repair">True to repair what can be.</param>
    /// <param name="run">Progress and cancellation.</param>
    /// <exception cref="StoreException">The store cannot be opened; STORE_CORRUPT when it is damaged beyond reading.</exception>
    /// <exception cref="InvalidValueException">A repair was asked of a store that has none.</exception>
    public static async Task<StoreVerification> VerifyAsync(StoreAddress address, StoreOpeningOptions options, bool repair, RunContext run)
    {
        if (repair && address is StoreAddress.SqliteFile)
        {
            throw new InvalidValueException("store to repair", address.ToString(), "a workspace in Neo4j", "check the file without repairing it, and restore a backup if it is damaged");
        }

        var store = await StoreOpening.OpenAsync(address, options with { IntegrityCheck = SqliteIntegrityCheck.Full }, run.Cancellation).ConfigureAwait(false);
        await using (store.ConfigureAwait(false))
        {
            return store is Neo4jGraphStore graph
                ? Tell(await graph.VerifyAsync(repair, run).ConfigureAwait(false))
                : new StoreVerification(await ReadAllAsync(store, run).ConfigureAwait(false), 0, [], 0);
        }
    }

    private static StoreVerification Tell(Neo4jVerification found) => new(
        found.Checked,
        found.FaultCount,
        [.. found.Faults.Select(fault => fault.IsRepaired ? $"{fault.Subject}: {fault.Detail} (repaired)" : $"{fault.Subject}: {fault.Detail}")],
        found.Faults.Count(fault => fault.IsRepaired));

    private static async Task<long> ReadAllAsync(IRecordTransfer store, RunContext run)
    {
        var head = await store.ReadHeadAsync(run.Cancellation).ConfigureAwait(false);
        var total = head.ChangeSets.Where(set => set.IsInLog).Sum(set => set.Receipt.Recorded);
        long versions = 0;
        await foreach (var batch in store.ReadAsync(new FactQuery { IncludeSuperseded = true, RecordedUpTo = head.Sequence }, run.Cancellation).ConfigureAwait(false))
        {
            versions += batch.Count;
            run.Report("verify", versions, Math.Max(versions, total));
        }

        return versions;
    }
}
