namespace RelGraph.Engine.History.Transfer;

/// <summary>Walks a stream of batches version by version.</summary>
internal sealed class VersionCursor(IAsyncEnumerable<IReadOnlyList<FactVersion>> batches, CancellationToken cancellation) : IAsyncDisposable
{
    private readonly IAsyncEnumerator<IReadOnlyList<FactVersion>> _batches = batches.GetAsyncEnumerator(cancellation);
    private IReadOnlyList<FactVersion> _batch = [];
    private int _at;

    /// <summary>The next version; null at the end.</summary>
    public async ValueTask<FactVersion?> NextAsync()
    {
        while (_at == _batch.Count)
        {
            if (!await _batches.MoveNextAsync().ConfigureAwait(false))
            {
                return null;
            }

            (_batch, _at) = (_batches.Current, 0);
        }

        return _batch[_at++];
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _batches.DisposeAsync();
}
