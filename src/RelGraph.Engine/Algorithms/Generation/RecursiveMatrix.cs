using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Generation;

/// <summary>Draws a graph by the recursive matrix model: each relationship falls into one quarter of the matrix, then into a quarter of that, and so on.</summary>
/// <remarks>
/// Undirected, without self-loops or parallels; node numbers are shuffled so that they tell nothing of degree.
/// O(V + E · scale) time. The same options and seed give the same bits for any number of threads.
/// Reference: Chakrabarti, Zhan and Faloutsos, R-MAT: a recursive model for graph mining, 2004, doi:10.1137/1.9781611972740.43.
/// </remarks>
public static class RecursiveMatrix
{
    private const int DrawsPerCheck = 1 << 16;

    /// <summary>Draws the graph.</summary>
    /// <exception cref="Errors.InvalidOptionsException">An option is out of range.</exception>
    public static CsrGraph Run(RecursiveMatrixOptions options, RunContext run)
    {
        options.Validate();
        var random = SeededRandom.For(run.Seed, SeededRandom.Key("recursive matrix"));
        var names = Shuffle.Numbers(1 << options.Scale, ref random);
        var drawn = new PairSet(options.Relationships);
        var relationships = new List<Relationship>(options.Relationships);
        for (var draw = 0; draw < options.Relationships; draw++)
        {
            if (draw % DrawsPerCheck == 0)
            {
                run.Cancellation.ThrowIfCancellationRequested();
                run.Report("drawing", draw, options.Relationships);
            }

            var (one, other) = Draw(options, ref random);
            if (one != other && drawn.Add(one, other))
            {
                relationships.Add(new Relationship(names[one], names[other], WeightDraw.Next(ref random, options.IsWeighted)));
            }
        }

        return CsrGraph.Undirected(names.Length, relationships);
    }

    private static (int One, int Other) Draw(RecursiveMatrixOptions options, ref SeededRandom random)
    {
        var (one, other) = (0, 0);
        for (var level = 0; level < options.Scale; level++)
        {
            var quarter = random.NextUnit();
            var (isBelow, isRight) = quarter < options.TopLeft ? (0, 0)
                : quarter < options.TopLeft + options.TopRight ? (0, 1)
                : quarter < options.TopLeft + options.TopRight + options.BottomLeft ? (1, 0) : (1, 1);
            (one, other) = ((one << 1) | isBelow, (other << 1) | isRight);
        }

        return (one, other);
    }
}
