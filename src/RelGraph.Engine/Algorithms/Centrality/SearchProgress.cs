using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Centrality;

/// <summary>Counts searches over all threads, tells of a hundredth at a time, and obeys cancellation.</summary>
internal sealed class SearchProgress(int total, RunContext run)
{
    private readonly int _stride = Math.Max(1, total / 100);
    private int _done;

    /// <summary>Before a search.</summary>
    internal void Step()
    {
        run.Cancellation.ThrowIfCancellationRequested();
        var done = Interlocked.Increment(ref _done);
        if (done % _stride == 0)
        {
            run.Report("searching", done, total);
        }
    }
}
