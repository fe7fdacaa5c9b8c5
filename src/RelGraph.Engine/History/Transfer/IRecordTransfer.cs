namespace RelGraph.Engine.History.Transfer;

/// <summary>A store whose record can move to another store whole: history, sequences, instants, receipts, secret and tombstones. Every store of RelGraph is one.</summary>
/// <remarks>Change sets that are staged and not committed do not move: they were never part of the record, and whoever staged them stages them again.</remarks>
public interface IRecordTransfer : IGraphStore
{
    /// <summary>Reads what the record has besides its versions; those come from <see cref="IGraphStore.ReadAsync"/>.</summary>
    ValueTask<RecordHead> ReadHeadAsync(CancellationToken cancellation);

    /// <summary>Begins to fill this store with the record of another. What an earlier load left unfinished is thrown away first.</summary>
    /// <param name="head">The other record's head.</param>
    /// <param name="cancellation">Obeyed before the work begins.</param>
    /// <exception cref="Errors.StoreException">STORE_COPY_TARGET: something was recorded, staged or erased here already.</exception>
    ValueTask<IRecordLoad> BeginLoadAsync(RecordHead head, CancellationToken cancellation);
}
