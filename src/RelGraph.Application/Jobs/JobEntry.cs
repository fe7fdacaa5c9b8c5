using RelGraph.Engine.Execution;

namespace RelGraph.Application.Jobs;

/// <summary>A job in the book: its work, its present state and the signal of the next one. Safe for concurrent use.</summary>
internal sealed class JobEntry(Job job, IJobWork work, string? key, TimeProvider clock) : IProgress<RunProgress>, IDisposable
{
    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _ending = new();
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Job _now = job;
    private JobError? _reason;
    private (string Phase, long At, long From) _phase = ("", 0, 0);

    public IJobWork Work => work;

    public string? Key => key;

    public CancellationToken Ending => _ending.Token;

    /// <summary>The present state, and what completes when there is another.</summary>
    public (Job Job, Task Next) Now
    {
        get
        {
            lock (_gate)
            {
                return (_now, _next.Task);
            }
        }
    }

    /// <summary>Why it is to end before its work is done; null when it is not.</summary>
    public JobError? Reason
    {
        get
        {
            lock (_gate)
            {
                return _reason;
            }
        }
    }

    /// <summary>Moves on, unless it is over.</summary>
    public void Become(Func<Job, Job> change)
    {
        TaskCompletionSource told;
        lock (_gate)
        {
            if (_now.IsOver)
            {
                return;
            }

            _now = change(_now);
            told = _next;
            _next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        told.SetResult();
    }

    /// <summary>Asks it to end; a job that waits is over at once.</summary>
    public void End(JobError reason)
    {
        lock (_gate)
        {
            if (_now.IsOver || _reason is not null)
            {
                return;
            }

            _reason = reason;
        }

        Become(job => job.State == JobState.Queued ? job with { State = JobState.Cancelled, EndedAt = clock.GetUtcNow(), Error = reason } : job);
        _ending.Cancel();
    }

    public void Report(RunProgress value) => Become(job => job with { Progress = new JobProgress(JobPhases.Of(value.Phase, job.Kind), value.Done, value.Total, EndsAbout(value)) });

    public void Dispose() => _ending.Dispose();

    private DateTimeOffset? EndsAbout(RunProgress value)
    {
        if (_phase.Phase != value.Phase)
        {
            _phase = (value.Phase, clock.GetTimestamp(), value.Done);
        }

        var done = value.Done - _phase.From;
        return done > 0 && value.Total is { } total && total >= value.Done
            ? clock.GetUtcNow() + (clock.GetElapsedTime(_phase.At) * ((double)(total - value.Done) / done))
            : null;
    }
}
