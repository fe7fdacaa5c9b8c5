namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>The rows of a <see cref="StrengthGraph"/>, for loops over many nodes.</summary>
/// <param name="starts">Where each node's row begins.</param>
/// <param name="ends">Where it ends.</param>
/// <param name="targets">The targets.</param>
/// <param name="weights">Their weights, above 0.</param>
internal readonly ref struct StrengthRows(ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, ReadOnlySpan<int> targets, ReadOnlySpan<double> weights)
{
    private readonly ReadOnlySpan<int> _starts = starts;
    private readonly ReadOnlySpan<int> _ends = ends;
    private readonly ReadOnlySpan<int> _targets = targets;
    private readonly ReadOnlySpan<double> _weights = weights;

    internal ReadOnlySpan<int> Targets(int node) => _targets[_starts[node].._ends[node]];

    internal ReadOnlySpan<double> Weights(int node) => _weights[_starts[node].._ends[node]];

    internal int Degree(int node) => _ends[node] - _starts[node];
}
