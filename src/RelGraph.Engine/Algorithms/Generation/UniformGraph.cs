using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Generation;

/// <summary>Draws a graph of so many relationships between pairs taken at random.</summary>
/// <remarks>
/// Undirected, without self-loops or parallels. A pair drawn twice is drawn again, which is why at most half of all pairs may be asked for.
/// O(V + E) expected time. The same options and seed give the same bits for any number of threads.
/// Reference: Erdős and Rényi, On random graphs I, 1959.
/// </remarks>
public static class UniformGraph
{
    private const int DrawsPerCheck = 1 << 16;

    /// <summary>Draws the graph.</summary>
    /// <exception cref="Errors.InvalidOptionsException">An option is out of range.</exception>
    public static CsrGraph Run(UniformGraphOptions options, RunContext run)
    {
        options.Validate();
        var random = SeededRandom.For(run.Seed, SeededRandom.Key("uniform graph"));
        var drawn = new PairSet(options.Relationships);
        var relationships = new Relationship[options.Relationships];
        for (var count = 0; count < relationships.Length;)
        {
            if (count % DrawsPerCheck == 0)
            {
                run.Cancellation.ThrowIfCancellationRequested();
                run.Report("drawing", count, relationships.Length);
            }

            var (one, other) = (random.NextBelow(options.Nodes), random.NextBelow(options.Nodes));
            if (one != other && drawn.Add(one, other))
            {
                relationships[count++] = new Relationship(one, other, WeightDraw.Next(ref random, options.IsWeighted));
            }
        }

        return CsrGraph.Undirected(options.Nodes, relationships);
    }
}
