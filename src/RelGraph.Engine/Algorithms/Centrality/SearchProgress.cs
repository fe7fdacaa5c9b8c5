using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Centrality;

/// <summary>Counts searches over all threads, tells of a hundredth at a time, or of fewer that take long, and obeys cancellation.</summary>
/// <param name="total">How many searches there are.</param>
/// <param name="visits">How much of the graph one search may look at: nodes and relationships.</param>
/// <param name="run">Cancellation and progress.</param>
internal sealed class SearchProgress(int total, long visits, RunContext run)
{
    /// <summary>A good tenth of a second on one thread: a listener hears of a long run a few times a second.</summary>
    private const long VisitsPerReport = 1 << 25;

    private readonly int _stride = (int)Math.Max(1, Math.Min(total / 100, VisitsPerReport / Math.Max(1, visits)));
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
