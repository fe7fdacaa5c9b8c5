using RelGraph.Engine.Algorithms;

namespace RelGraph.Testing.Algorithms;

/// <summary>A view of one relationship, listed at both ends, with whatever weight: also such as no graph of the engine takes.</summary>
public sealed class OddWeights(double weight) : IGraphView
{
    private readonly int[] _targets = [1, 0];
    private readonly double[] _weights = [weight, weight];

    /// <inheritdoc/>
    public int NodeCount => 2;

    /// <inheritdoc/>
    public ReadOnlySpan<int> Targets(int node) => _targets.AsSpan(node, 1);

    /// <inheritdoc/>
    public ReadOnlySpan<double> Weights(int node) => _weights.AsSpan(node, 1);
}
