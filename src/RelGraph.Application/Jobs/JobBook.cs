using System.Globalization;
using RelGraph.Application.Diagnostics;
using RelGraph.Engine.Errors;

namespace RelGraph.Application.Jobs;

/// <summary>Long work that goes on when the question that began it is answered: in turn, bounded, with progress, to be cancelled at any time.</summary>
/// <remarks>
/// Safe for concurrent use. Jobs live in memory: they do not survive the process, and those it interrupts end as cancelled. What a job had recorded by then stays,
/// because each records by change sets that are whole or absent. Disposing cancels what runs and waits for it.
/// </remarks>
public sealed partial class JobBook : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly JobOptions _options;
    private readonly TimeProvider _clock;
    private readonly Func<Exception, JobError> _explain;
    private readonly List<JobEntry> _entries = [];
    private readonly Queue<JobEntry> _waiting = new();
    private readonly HashSet<Task> _running = [];
    private readonly string _era;
    private readonly JobInstruments _instruments;
    private long _count;
    private bool _isClosed;

    /// <summary>Opens an empty book.</summary>
    /// <param name="options">Its bounds.</param>
    /// <param name="clock">Tells when jobs begin and end.</param>
    /// <param name="explain">What clients learn of an exception that ended a job.</param>
    /// <exception cref="InvalidOptionsException">Options are out of range.</exception>
    public JobBook(JobOptions options, TimeProvider clock, Func<Exception, JobError> explain)
    {
        options.Validate();
        (_options, _clock, _explain) = (options, clock, explain);
        _instruments = new JobInstruments(state => List(state).Count);
        // Ids of another process may still be known to clients; they must not name other jobs.
        _era = clock.GetUtcNow().ToUnixTimeMilliseconds().ToString("x", CultureInfo.InvariantCulture);
    }

    /// <summary>Asks for work to be done.</summary>
    /// <param name="work">The work.</param>
    /// <param name="key">The caller's key: the same key again gives the same job while it is kept; null for none.</param>
    /// <returns>The job as it stands.</returns>
    /// <exception cref="JobsFullException">As many jobs wait as may.</exception>
    /// <exception cref="ConflictException">The key was used for other work.</exception>
    public Job Start(IJobWork work, string? key)
    {
        ArgumentNullException.ThrowIfNull(work);
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            if (key is not null && _entries.Find(entry => entry.Key == key) is { } known)
            {
                return known.Work.Kind == work.Kind && known.Work.Content == work.Content
                    ? known.Now.Job
                    : throw new ConflictException($"The idempotency key '{key}' was used for another job, {known.Now.Job.Id}; use a new key for other work.");
            }

            var waiting = _waiting.Count(entry => !entry.Now.Job.IsOver);
            if (_running.Count >= _options.MaxRunning && waiting >= _options.MaxQueued)
            {
                throw new JobsFullException(waiting);
            }

            var id = string.Create(CultureInfo.InvariantCulture, $"J-{_era}-{++_count}");
            var entry = new JobEntry(new Job(id, work.Kind, JobState.Queued, _clock.GetUtcNow()), work, key, _clock);
            _entries.Add(entry);
            _waiting.Enqueue(entry);
            var job = entry.Now.Job;
            RunNext();
            return job;
        }
    }

    /// <summary>The job of an id; null when there is none, or it is no longer kept.</summary>
    public Job? Find(string id) => Entry(id)?.Now.Job;

    /// <summary>The jobs, newest first.</summary>
    /// <param name="state">Only those in this state; null for all.</param>
    public IReadOnlyList<Job> List(JobState? state)
    {
        lock (_gate)
        {
            return [.. Enumerable.Reverse(_entries).Select(entry => entry.Now.Job).Where(job => state is null || job.State == state)];
        }
    }

    /// <summary>Cancels a job. One that waits is over at once, one that works soon; one that is over stays as it is.</summary>
    /// <returns>The job as it stands.</returns>
    /// <exception cref="NotFoundException">There is no such job.</exception>
    public Job Cancel(string id)
    {
        var entry = Require(id);
        entry.End(new JobError(JobError.Cancelled, "The job was cancelled; what it had recorded by then stays.", "Start it again when it is wanted after all."));
        return entry.Now.Job;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Task[] running;
        List<JobEntry> entries;
        lock (_gate)
        {
            _isClosed = true;
            running = [.. _running];
            entries = [.. _entries];
        }

        foreach (var entry in entries)
        {
            entry.End(new JobError(JobError.Interrupted, "The server stopped before the job was done; what it had recorded by then stays.", "Start it again; an import goes on where it was."));
        }

        await Task.WhenAll(running).ConfigureAwait(false);
        entries.ForEach(entry => entry.Dispose());
        _instruments.Dispose();
    }

    private JobEntry? Entry(string id)
    {
        lock (_gate)
        {
            return _entries.Find(entry => entry.Now.Job.Id == id);
        }
    }

    private JobEntry Require(string id) => Entry(id) ?? throw new NotFoundException("job", id, "ask for jobs; ended ones are kept for a while, and none outlives the server");

    /// <summary>Begins what waits while there is room, and drops the oldest that ended; under the gate.</summary>
    private void RunNext()
    {
        while (!_isClosed && _running.Count < _options.MaxRunning && _waiting.TryDequeue(out var entry))
        {
            if (entry.Now.Job.IsOver)
            {
                continue;
            }

            var task = Task.Run(() => RunAsync(entry));
            _running.Add(task);
            _ = AfterAsync(task);
        }

        for (var over = _entries.Count(entry => entry.Now.Job.IsOver); over > _options.KeptJobs; over--)
        {
            _entries.Remove(_entries.First(entry => entry.Now.Job.IsOver));
        }
    }

    private async Task AfterAsync(Task task)
    {
        await task.ConfigureAwait(false);
        lock (_gate)
        {
            _running.Remove(task);
            RunNext();
        }
    }
}
