using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using RelGraph.Application.Diagnostics;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;

namespace RelGraph.Application.Jobs;

/// <content>One job from its beginning to its end, and those who follow it.</content>
public sealed partial class JobBook
{
    /// <summary>Streams the states of a job: the present one, then each that follows, until it is over.</summary>
    /// <remarks>A follower is told at most once in <see cref="JobOptions.Pace"/>, and what it is told is the latest: a slow one skips progress, costs no memory and holds nobody up.</remarks>
    /// <param name="id">The job.</param>
    /// <param name="cancellation">Ends the stream.</param>
    /// <exception cref="NotFoundException">There is no such job; thrown at once.</exception>
    public IAsyncEnumerable<Job> FollowAsync(string id, CancellationToken cancellation) => StreamAsync(Require(id), cancellation);

    private async IAsyncEnumerable<Job> StreamAsync(JobEntry entry, [EnumeratorCancellation] CancellationToken cancellation)
    {
        while (true)
        {
            var (job, next) = entry.Now;
            yield return job;
            if (job.IsOver)
            {
                yield break;
            }

            await next.WaitAsync(cancellation).ConfigureAwait(false);
            // Not a moment longer than needed once it is over.
            if (!entry.Now.Job.IsOver)
            {
                await Task.Delay(_options.Pace, _clock, cancellation).ConfigureAwait(false);
            }
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever ends a job is told by its error.")]
    private async Task RunAsync(JobEntry entry)
    {
        entry.Become(job => job with { State = JobState.Running, StartedAt = _clock.GetUtcNow() });
        if (entry.Now.Job.IsOver)
        {
            return;
        }

        using var span = JobInstruments.Run(entry.Work.Kind);
        try
        {
            entry.Ending.ThrowIfCancellationRequested();
            var result = await entry.Work.RunAsync(new RunContext { Cancellation = entry.Ending, Progress = entry }).ConfigureAwait(false);
            entry.Become(job => job with { State = JobState.Succeeded, EndedAt = _clock.GetUtcNow(), Result = result });
        }
        // Work that is told to end may fail in the way of what it was just doing.
        catch (Exception) when (entry.Reason is not null)
        {
            entry.Become(job => job with { State = JobState.Cancelled, EndedAt = _clock.GetUtcNow(), Error = entry.Reason });
        }
        catch (Exception exception)
        {
            var error = _explain(exception);
            entry.Become(job => job with { State = JobState.Failed, EndedAt = _clock.GetUtcNow(), Error = error });
        }

        _instruments.Ended(entry.Now.Job, span);
    }
}
