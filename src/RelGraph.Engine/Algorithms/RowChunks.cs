using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms;

/// <summary>The rows of a graph cut into pieces of about equal work, which depend on the graph alone: sums made piece by piece have the same bits for any number of threads.</summary>
internal sealed class RowChunks
{
    private const int WorkPerChunk = 1 << 15;
    private const int MostChunks = 64;

    private readonly int[] _bounds;

    private RowChunks(int[] bounds) => _bounds = bounds;

    internal int Count => _bounds.Length - 1;

    /// <summary>Cuts rows; a row costs one and each relationship in it one.</summary>
    internal static RowChunks Of(ReadOnlySpan<int> starts)
    {
        var nodes = starts.Length - 1;
        var work = (long)starts[^1] + nodes;
        var count = (int)Math.Clamp(work / WorkPerChunk, 1, MostChunks);
        var bounds = new int[count + 1];
        for (var (node, chunk) = (0, 1); chunk < count; chunk++)
        {
            while (starts[node] + (long)node < work * chunk / count)
            {
                node++;
            }

            bounds[chunk] = node;
        }

        bounds[count] = nodes;
        return new RowChunks(bounds);
    }

    /// <summary>Does every piece, from a first row up to an end, on the threads the run may use; obeys cancellation between pieces.</summary>
    internal void Run(RunContext run, Action<int, int, int> work)
    {
        if (run.MaxThreads > 1 && Count > 1)
        {
            Parallel.For(0, Count, new ParallelOptions { MaxDegreeOfParallelism = run.MaxThreads, CancellationToken = run.Cancellation }, chunk => work(chunk, _bounds[chunk], _bounds[chunk + 1]));
            return;
        }

        for (var chunk = 0; chunk < Count; chunk++)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            work(chunk, _bounds[chunk], _bounds[chunk + 1]);
        }
    }

    /// <summary>Does every piece and adds up what each tells, in order.</summary>
    internal double Sum(RunContext run, Func<int, int, double> work)
    {
        var parts = new double[Count];
        Run(run, (chunk, from, to) => parts[chunk] = work(from, to));
        var sum = 0.0;
        foreach (var part in parts)
        {
            sum += part;
        }

        return sum;
    }
}
