namespace RelGraph.Engine.Algorithms.Embedding;

/// <summary>Coordinates of nodes.</summary>
/// <param name="Dimensions">Numbers a node.</param>
/// <param name="Values">The numbers of the first node, then of the second, and so on.</param>
public sealed record FastRandomProjectionResult(int Dimensions, ReadOnlyMemory<float> Values)
{
    /// <summary>The coordinates of a node.</summary>
    public ReadOnlySpan<float> Of(int node) => Values.Span.Slice(node * Dimensions, Dimensions);

    /// <summary>How alike two nodes' surroundings are: the cosine between their coordinates, −1 to 1; 0 where one has none.</summary>
    public double Likeness(int one, int other)
    {
        var first = Of(one);
        var second = Of(other);
        var (dot, left, right) = (0.0, 0.0, 0.0);
        for (var i = 0; i < first.Length; i++)
        {
            dot += (double)first[i] * second[i];
            left += (double)first[i] * first[i];
            right += (double)second[i] * second[i];
        }

        return left > 0 && right > 0 ? dot / Math.Sqrt(left * right) : 0;
    }
}
