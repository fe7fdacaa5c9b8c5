namespace RelGraph.Engine.Execution;

/// <summary>Threads that share out many short pieces of work, one job after another: for phases so short that starting tasks for each would cost more than the work.</summary>
/// <remarks>The caller works too and waits only for pieces that a helper has begun, so a helper that the machine does not run holds nobody up. Which thread does a piece is not determined: pieces write only what belongs to them.</remarks>
internal sealed class WorkTeam : IDisposable
{
    private const int SpinsBeforeSleep = 2000;
    private readonly RunContext _run;
    private readonly Thread[] _helpers;
    private readonly SemaphoreSlim _wake = new(0);
    private Job? _job;
    private int _sleeping;

    internal WorkTeam(RunContext run)
    {
        _run = run;
        Size = Math.Clamp(run.MaxThreads, 1, Environment.ProcessorCount);
        _helpers = new Thread[Size - 1];
        for (var helper = 0; helper < _helpers.Length; helper++)
        {
            var member = helper + 1;
            _helpers[helper] = new Thread(() => Help(member)) { IsBackground = true, Name = nameof(WorkTeam) };
            _helpers[helper].Start();
        }
    }

    /// <summary>Number of members; the caller is member 0.</summary>
    internal int Size { get; }

    /// <summary>Does pieces 0 to <paramref name="pieces"/> − 1, each once, and returns when all are done.</summary>
    /// <param name="pieces">Number of pieces.</param>
    /// <param name="work">Does one piece (first argument) as a member (second argument), who has working room of its own.</param>
    internal void Do(int pieces, Action<int, int> work)
    {
        _run.Cancellation.ThrowIfCancellationRequested();
        var job = new Job(pieces, work, _run.Cancellation);
        if (pieces > 1 && _helpers.Length > 0)
        {
            // A full fence: either a helper on its way to sleep sees the job or its sleep is seen here.
            Interlocked.Exchange(ref _job, job);
            if (Volatile.Read(ref _sleeping) > 0)
            {
                _wake.Release(Math.Min(_helpers.Length, pieces - 1));
            }
        }

        job.Work(0);
        job.WaitForAll();
    }

    /// <summary>Sends the helpers home and waits until they have gone.</summary>
    public void Dispose()
    {
        Volatile.Write(ref _job, Job.Last);
        if (_helpers.Length > 0)
        {
            _wake.Release(_helpers.Length);
        }

        foreach (var helper in _helpers)
        {
            helper.Join();
        }

        _wake.Dispose();
    }

    private void Help(int member)
    {
        for (Job? before = null; before != Job.Last;)
        {
            before = Next(before);
            before.Work(member);
        }
    }

    private Job Next(Job? before)
    {
        for (var spins = 0; ;)
        {
            var job = Volatile.Read(ref _job);
            if (job is not null && job != before)
            {
                return job;
            }

            if (spins++ < SpinsBeforeSleep)
            {
                Thread.SpinWait(8);
                continue;
            }

            Interlocked.Increment(ref _sleeping);
            if (Volatile.Read(ref _job) == job)
            {
                _wake.Wait();
            }

            Interlocked.Decrement(ref _sleeping);
            spins = 0;
        }
    }

    private sealed class Job(int pieces, Action<int, int> work, CancellationToken cancellation)
    {
        internal static readonly Job Last = new(0, (_, _) => { }, CancellationToken.None);
        private int _next;
        private int _done;
        private Exception? _failure;

        internal void Work(int member)
        {
            for (var piece = Interlocked.Increment(ref _next) - 1; piece < pieces; piece = Interlocked.Increment(ref _next) - 1)
            {
                try
                {
                    cancellation.ThrowIfCancellationRequested();
                    work(piece, member);
                }
                catch (Exception failure)
                {
                    Interlocked.CompareExchange(ref _failure, failure, null);
                }

                Interlocked.Increment(ref _done);
            }
        }

        internal void WaitForAll()
        {
            var wait = default(SpinWait);
            while (Volatile.Read(ref _done) < pieces)
            {
                wait.SpinOnce(-1);
            }

            if (_failure is not null)
            {
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(_failure);
            }
        }
    }
}
