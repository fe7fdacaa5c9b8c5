namespace RelGraph.Application.WritingBack;

/// <summary>Gathers values into batches and writes one while the next is being worked out; never more than two in memory.</summary>
internal sealed class WriteBackBatch<T>(Func<IReadOnlyList<T>, CancellationToken, ValueTask<long>> write, CancellationToken cancellation)
{
    /// <summary>Large enough that the way to the store does not count, small enough that its locks are short.</summary>
    private const int Size = 2_000;

    private List<T> _gathered = new(Size);
    private Task<long> _writing = Task.FromResult(0L);

    /// <summary>How many values were given.</summary>
    public long Given { get; private set; }

    /// <summary>How many of them found their element; complete after <see cref="FillAsync"/>.</summary>
    public long Written { get; private set; }

    /// <summary>How many did not.</summary>
    public long Missing => Given - Written;

    /// <summary>Adds a value; waits where the batch before is still being written.</summary>
    public ValueTask AddAsync(T value)
    {
        _gathered.Add(value);
        Given++;
        return _gathered.Count < Size ? ValueTask.CompletedTask : WriteAsync();
    }

    /// <summary>Lets a caller add values, then writes what is left; after a failure waits for what is still being written, so that nothing is left behind.</summary>
    public async Task FillAsync(Func<Task> add)
    {
        try
        {
            await add().ConfigureAwait(false);
            if (_gathered.Count > 0)
            {
                await WriteAsync().ConfigureAwait(false);
            }

            Written += await _writing.ConfigureAwait(false);
        }
        finally
        {
            await ((Task)_writing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async ValueTask WriteAsync()
    {
        Written += await _writing.ConfigureAwait(false);
        _writing = Task.FromResult(0L);
        cancellation.ThrowIfCancellationRequested();
        var batch = _gathered;
        _gathered = new List<T>(Size);
        _writing = write(batch, cancellation).AsTask();
    }
}
