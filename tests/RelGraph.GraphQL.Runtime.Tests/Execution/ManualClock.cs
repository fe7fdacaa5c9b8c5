namespace RelGraph.GraphQL.Runtime.Tests.Execution;

/// <summary>A clock whose timers ring when the test says so.</summary>
internal sealed class ManualClock : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<ManualTimer> _timers = [];

    /// <summary>Rings every timer that is set to ring some day.</summary>
    public void RingAll()
    {
        ManualTimer[] timers;
        lock (_gate)
            timers = [.. _timers];
        foreach (var timer in timers)
            timer.Ring();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(() => callback(state), dueTime);
        lock (_gate)
            _timers.Add(timer);
        return timer;
    }

    private sealed class ManualTimer(Action ring, TimeSpan due) : ITimer
    {
        private TimeSpan _due = due;

        public void Ring()
        {
            if (_due != Timeout.InfiniteTimeSpan)
                ring();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _due = dueTime;
            return true;
        }

        public void Dispose() => _due = Timeout.InfiniteTimeSpan;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
