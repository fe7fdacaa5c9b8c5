namespace RelGraph.Engine.History.Transfer;

/// <summary>A store being filled with the record of another. Nothing of it is visible, and nobody can write to the store, until it is finished.</summary>
/// <remarks>Disposing without finishing throws away what was loaded. What a process that died left behind stays invisible until the next load throws it away.</remarks>
public interface IRecordLoad : IAsyncDisposable
{
    /// <summary>Loads versions, superseded ones too.</summary>
    /// <param name="versions">In the order of <see cref="IGraphStore.ReadAsync"/>, continuing where the last call ended.</param>
    /// <param name="cancellation">Obeyed before the work begins.</param>
    /// <exception cref="Errors.ConflictException">Another load into the same store began meanwhile.</exception>
    ValueTask AppendAsync(IReadOnlyList<FactVersion> versions, CancellationToken cancellation);

    /// <summary>Reads back every version loaded, from where it will stay, in the order of <see cref="IGraphStore.ReadAsync"/>.</summary>
    IAsyncEnumerable<IReadOnlyList<FactVersion>> ReadAsync(CancellationToken cancellation);

    /// <summary>Makes the record visible, whole.</summary>
    /// <exception cref="Errors.ConflictException">Another load into the same store began meanwhile.</exception>
    ValueTask FinishAsync(Execution.RunContext run);
}
