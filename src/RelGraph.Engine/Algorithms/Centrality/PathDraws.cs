using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Centrality;

/// <summary>Draws paths between nodes drawn at random, on as many threads as the run may use. Each draw has a stream of its own and counts are whole numbers, so that it does not matter who draws which.</summary>
internal sealed class PathDraws(HopRows rows, RunContext run)
{
    private const int DrawsPerChunk = 256;
    private static readonly ulong _name = SeededRandom.Key(nameof(BetweennessApprox));
    private readonly PathDraw?[] _searches = new PathDraw?[Math.Max(1, run.MaxThreads)];
    private readonly int[]?[] _counts = new int[Math.Max(1, run.MaxThreads)][];

    /// <summary>Makes the draws with these numbers and adds up how often each node was inside.</summary>
    /// <param name="kind">Draws of another kind are others.</param>
    /// <param name="from">The first.</param>
    /// <param name="until">After the last.</param>
    /// <param name="total">How many there are going to be, for the listener.</param>
    /// <param name="counts">What they are added to.</param>
    internal void Draw(ulong kind, int from, int until, int total, int[] counts)
    {
        var (chunks, taken, done) = (((long)until - from + DrawsPerChunk - 1) / DrawsPerChunk, -1L, (long)from);
        Parallel.For(0, _searches.Length, new ParallelOptions { MaxDegreeOfParallelism = _searches.Length, CancellationToken = run.Cancellation }, thread =>
        {
            var search = _searches[thread] ??= new PathDraw(rows, run.Cancellation);
            var mine = _counts[thread] ??= new int[rows.NodeCount];
            for (long chunk; (chunk = Interlocked.Increment(ref taken)) < chunks;)
            {
                run.Cancellation.ThrowIfCancellationRequested();
                var first = from + chunk * DrawsPerChunk;
                var end = Math.Min(first + DrawsPerChunk, until);
                for (var number = first; number < end; number++)
                {
                    DrawOne(search, kind, (ulong)number, mine);
                }

                run.Report(kind == 1 ? "planning" : "drawing paths", Interlocked.Add(ref done, end - first), total);
            }
        });
        foreach (var mine in _counts)
        {
            AddTo(counts, mine);
        }
    }

    private void DrawOne(PathDraw search, ulong kind, ulong number, int[] counts)
    {
        var random = SeededRandom.For(run.Seed, _name, kind, number);
        var start = random.NextBelow(rows.NodeCount);
        var goal = random.NextBelow(rows.NodeCount - 1);
        search.Draw(start, goal >= start ? goal + 1 : goal, ref random, counts);
    }

    private static void AddTo(int[] counts, int[]? mine)
    {
        for (var node = 0; mine is not null && node < counts.Length; node++)
        {
            counts[node] += mine[node];
            mine[node] = 0;
        }
    }
}
