using System.Threading.Channels;
using RelGraph.Engine.History;

namespace RelGraph.Application.Importing;

/// <summary>Stages changes in batches on a thread of its own while the next rows are read.</summary>
internal sealed class ChangeStager : IAsyncDisposable
{
    private readonly IStagedChangeSet _staged;
    private readonly Channel<List<Change>> _channel = Channel.CreateBounded<List<Change>>(1);
    private readonly CancellationTokenSource _stop;
    private readonly Task _writer;
    private readonly int _batchSize;
    private List<Change> _batch;
    private long _toSkip;

    public ChangeStager(IStagedChangeSet staged, int batchSize, CancellationToken cancellation)
    {
        _staged = staged;
        _batchSize = batchSize;
        _batch = new List<Change>(batchSize);
        _toSkip = staged.StagedCount;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _writer = Task.Run(WriteAsync, CancellationToken.None);
    }

    /// <summary>Takes one change; what an interrupted import has staged already is skipped.</summary>
    /// <returns>True when a batch is full and <see cref="SendAsync"/> should follow.</returns>
    public bool Add(Change change)
    {
        if (_toSkip > 0)
        {
            _toSkip--;
            return false;
        }

        _batch.Add(change);
        return _batch.Count >= _batchSize;
    }

    /// <summary>Hands the batch over, waiting while the store is behind.</summary>
    public async ValueTask SendAsync()
    {
        if (_batch.Count == 0)
        {
            return;
        }

        var batch = _batch;
        _batch = new List<Change>(_batchSize);
        try
        {
            await _channel.Writer.WriteAsync(batch, _stop.Token).ConfigureAwait(false);
        }
        catch (Exception error) when (error is ChannelClosedException or OperationCanceledException)
        {
            // The writer's own failure says what happened.
            await _writer.ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Waits until all is staged.</summary>
    public async ValueTask FinishAsync()
    {
        await SendAsync().ConfigureAwait(false);
        _channel.Writer.TryComplete();
        await _writer.ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        _channel.Writer.TryComplete();
        await _stop.CancelAsync().ConfigureAwait(false);
        try
        {
            await _writer.ConfigureAwait(false);
        }
        catch (Exception error) when (error is OperationCanceledException or Engine.Errors.RelGraphException)
        {
            // Already thrown to the caller by SendAsync or FinishAsync, or of no interest to one who gives up.
        }

        _stop.Dispose();
    }

    private async Task WriteAsync()
    {
        try
        {
            await foreach (var batch in _channel.Reader.ReadAllAsync(_stop.Token).ConfigureAwait(false))
            {
                await _staged.AppendAsync(batch, _stop.Token).ConfigureAwait(false);
            }
        }
        catch (Exception error)
        {
            _channel.Writer.TryComplete(error);
            throw;
        }
    }
}
