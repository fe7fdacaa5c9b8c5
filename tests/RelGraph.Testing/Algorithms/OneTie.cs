using RelGraph.Engine.Algorithms;

namespace RelGraph.Testing.Algorithms;

/// <summary>Two nodes and one relationship from the first to the second of any weight, also one that <see cref="CsrGraph"/> refuses: views need not come from there.</summary>
public sealed class OneTie(double weight) : IGraphView
{
    private readonly double[] _weights = [weight];

    /// <inheritdoc/>
    public int NodeCount => 2;

    /// <inheritdoc/>
    public ReadOnlySpan<int> Targets(int node) => node == 0 ? [1] : [];

    /// <inheritdoc/>
    public ReadOnlySpan<double> Weights(int node) => node == 0 ? _weights : [];
}
