namespace RelGraph.Storage.Neo4j.Transport;

/// <summary>Ends a wait for the server when it was silent for too long, or when the caller cancels; tells which.</summary>
internal sealed class SilenceWatch : IDisposable
{
    private readonly CancellationTokenSource _timer;
    private readonly CancellationTokenSource _either;

    /// <summary>A watch that stands still until <see cref="Start"/>.</summary>
    public SilenceWatch(TimeSpan limit, TimeProvider time, CancellationToken cancellation)
    {
        Limit = limit;
        _timer = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
        _either = CancellationTokenSource.CreateLinkedTokenSource(_timer.Token, cancellation);
    }

    /// <summary>How long silence may last.</summary>
    public TimeSpan Limit { get; }

    /// <summary>Cancelled by silence or by the caller.</summary>
    public CancellationToken Token => _either.Token;

    /// <summary>True when it was silence.</summary>
    public bool WasSilent => _timer.IsCancellationRequested;

    /// <summary>Waits from now on.</summary>
    public void Start() => _timer.CancelAfter(Limit);

    /// <summary>Stops waiting: the server is not expected to say anything while the caller is at work.</summary>
    public void Pause() => _timer.CancelAfter(Timeout.InfiniteTimeSpan);

    /// <summary>Ends the wait for the caller.</summary>
    public void Cancel() => _either.Cancel();

    /// <inheritdoc/>
    public void Dispose()
    {
        _either.Dispose();
        _timer.Dispose();
    }
}
