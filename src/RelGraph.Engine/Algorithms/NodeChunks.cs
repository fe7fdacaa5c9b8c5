using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms;

/// <summary>Work on every node, shared out among the threads a run may use. Each node's work writes only what belongs to it, so that the result has the same bits for any number of threads.</summary>
internal static class NodeChunks
{
    /// <summary>Does the work of every node, checking for cancellation and reporting progress once a chunk.</summary>
    /// <param name="nodes">Number of nodes.</param>
    /// <param name="nodesPerChunk">How many are done between two looks at the cancellation.</param>
    /// <param name="phase">What is being done, for the listener.</param>
    /// <param name="run">Threads, cancellation, progress.</param>
    /// <param name="room">Makes the working room of one thread.</param>
    /// <param name="work">Does one node.</param>
    public static void Run<TRoom>(int nodes, int nodesPerChunk, string phase, RunContext run, Func<TRoom> room, Action<int, TRoom> work)
    {
        var done = 0L;
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, run.MaxThreads), CancellationToken = run.Cancellation };
        Parallel.For(0, (nodes + nodesPerChunk - 1) / nodesPerChunk, options, room, (chunk, _, mine) =>
        {
            run.Cancellation.ThrowIfCancellationRequested();
            var first = chunk * nodesPerChunk;
            var end = Math.Min(nodes, first + nodesPerChunk);
            for (var node = first; node < end; node++)
            {
                work(node, mine);
            }

            run.Report(phase, Interlocked.Add(ref done, end - first), nodes);
            return mine;
        }, _ => { });
    }
}
