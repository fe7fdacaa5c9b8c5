namespace RelGraph.Neo4j.Tests.Fakes;

/// <summary>A clock on which short pauses are over at once, and longer limits are never reached by waiting.</summary>
internal sealed class LeapingClock : TimeProvider
{
    private static readonly TimeSpan LongestLeap = TimeSpan.FromSeconds(10);
    private long _ticks;

    /// <summary>How far it has leapt.</summary>
    public TimeSpan Elapsed => new(Interlocked.Read(ref _ticks));

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref _ticks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime < TimeSpan.Zero || dueTime > LongestLeap)
        {
            return new Timer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        Interlocked.Add(ref _ticks, dueTime.Ticks);
        return new Timer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }

    /// <summary>A timer that only runs when it is due at once; setting it later, as limits do, leaves it standing.</summary>
    private sealed class Timer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) : ITimer
    {
        private readonly System.Threading.Timer _timer = new(callback, state, dueTime, period);

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => _timer.Dispose();

        public ValueTask DisposeAsync() => _timer.DisposeAsync();
    }
}
