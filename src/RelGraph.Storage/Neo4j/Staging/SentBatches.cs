namespace RelGraph.Storage.Neo4j.Staging;

/// <summary>The batches that are sent and not yet known to be written, in their order.</summary>
/// <param name="landed">Called for each that is written.</param>
internal sealed class SentBatches(Action<PlannedBatch> landed) : IAsyncDisposable
{
    private readonly Queue<(PlannedBatch Batch, Task<bool> Written)> _sent = new();

    /// <summary>The one sent last, as long as it is under way.</summary>
    public PlannedBatch? Newest { get; private set; }

    /// <summary>Adds one.</summary>
    public void Add(PlannedBatch batch, Task<bool> written)
    {
        _sent.Enqueue((batch, written));
        Newest = batch;
    }

    /// <summary>Waits until no more than so many are under way.</summary>
    /// <returns>False when one was not, or not surely, written.</returns>
    public async Task<bool> LandAsync(int most)
    {
        while (_sent.Count > most)
        {
            var (batch, written) = _sent.Peek();
            if (!await written.ConfigureAwait(false))
            {
                return false;
            }

            _sent.Dequeue();
            Newest = _sent.Count == 0 ? null : Newest;
            landed(batch);
        }

        return true;
    }

    /// <summary>Waits for those that are left, whatever comes of them: nobody looks at the graph before they have ended.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var (_, written) in _sent)
        {
            await ((Task)written).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
