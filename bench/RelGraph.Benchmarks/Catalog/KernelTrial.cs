using System.Diagnostics;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Execution;
using RelGraph.Engine.Kernels;

namespace RelGraph.Benchmarks.Catalog;

/// <summary>One run of a kernel on a thread of its own, cancelled after a while if it has not ended.</summary>
/// <param name="Milliseconds">How long it ran.</param>
/// <param name="WasCancelled">False when it ended by itself.</param>
/// <param name="Wait">Milliseconds from the call of Cancel until the kernel was left, whichever way; 0 when it had ended before.</param>
internal sealed record KernelTrial(double Milliseconds, bool WasCancelled, double Wait)
{
    /// <summary>Most bytes on the managed heap beyond those before the run; 0 where the heap was not watched.</summary>
    public long PeakBytes { get; init; }

    /// <summary>How often it told how far it had come.</summary>
    public int Reports { get; init; }

    /// <summary>The longest time without a word, in milliseconds, from the beginning to the end.</summary>
    public double LongestSilence { get; init; }

    public static KernelTrial Run(GraphKernel kernel, CsrGraph graph, KernelArguments arguments, int threads, TimeSpan most, bool watchesHeap)
    {
        using var source = new CancellationTokenSource();
        var listener = new Listener();
        var run = new RunContext { Cancellation = source.Token, Progress = listener, MaxThreads = threads, Seed = 1 };
        var (end, wasCancelled, allocated) = (0L, false, GC.GetTotalAllocatedBytes(precise: true));
        object? answer = null;
        Exception? fault = null;
        using var watch = watchesHeap ? new HeapWatch() : null;
        listener.Begin();
        var start = Stopwatch.GetTimestamp();
        var thread = new Thread(() =>
        {
            try
            {
                answer = kernel.Run(graph, arguments, run);
            }
            catch (OperationCanceledException)
            {
                wasCancelled = true;
            }
            catch (Exception exception)
            {
                fault = exception;
            }

            end = Stopwatch.GetTimestamp();
        });
        thread.Start();
        var cancelled = long.MaxValue;
        if (!WaitFor(thread, start, most))
        {
            cancelled = Stopwatch.GetTimestamp();
            source.Cancel();
            thread.Join();
        }

        var peak = watch?.End(GC.GetTotalAllocatedBytes(precise: true) - allocated) ?? 0;
        listener.End(end);
        GC.KeepAlive(answer);
        return fault is not null
            ? throw new InvalidOperationException($"{kernel.Name} cannot be measured: {fault.Message}", fault)
            : new KernelTrial(Stopwatch.GetElapsedTime(start, end).TotalMilliseconds, wasCancelled, end > cancelled ? Stopwatch.GetElapsedTime(cancelled, end).TotalMilliseconds : 0)
            {
                PeakBytes = peak, Reports = listener.Count, LongestSilence = listener.LongestSilence,
            };
    }

    /// <summary>True when it ended in time. The last moment is waited for awake: sleeping is too coarse for short runs.</summary>
    private static bool WaitFor(Thread thread, long start, TimeSpan most)
    {
        var rest = most - TimeSpan.FromMilliseconds(5);
        if (rest > TimeSpan.Zero && thread.Join(rest))
        {
            return true;
        }

        while (thread.IsAlive && Stopwatch.GetElapsedTime(start) < most)
        {
            Thread.Yield();
        }

        return !thread.IsAlive;
    }

    private sealed class Listener : IProgress<RunProgress>
    {
        private readonly Lock _gate = new();
        private long _last;
        private long _longest;

        public int Count { get; private set; }

        public double LongestSilence => Stopwatch.GetElapsedTime(0, _longest).TotalMilliseconds;

        public void Begin() => _last = Stopwatch.GetTimestamp();

        public void Report(RunProgress value)
        {
            lock (_gate)
            {
                Count++;
                End(Stopwatch.GetTimestamp());
            }
        }

        public void End(long now) => (_longest, _last) = (Math.Max(_longest, now - _last), now);
    }
}
