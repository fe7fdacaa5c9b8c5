using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Generation;

/// <summary>A graph of so many nodes and so many relationships, all such graphs alike likely: Erdős and Rényi's G(n, m).</summary>
public sealed record UniformGraphOptions
{
    /// <summary>Default of <see cref="Nodes"/>.</summary>
    public const int DefaultNodes = 1000;

    /// <summary>Default of <see cref="Relationships"/>.</summary>
    public const int DefaultRelationships = 10_000;

    /// <summary>Number of nodes.</summary>
    /// <value>Default 1000; 0 to 2³⁰.</value>
    public int Nodes { get; init; } = DefaultNodes;

    /// <summary>Number of undirected relationships, all between different pairs.</summary>
    /// <value>Default 10 000; 0 to half of the pairs there are, and to 2²⁸.</value>
    public int Relationships { get; init; } = DefaultRelationships;

    /// <summary>True for weights in (0, 1], whole numbers of 1024ths; false for weights of 1.</summary>
    /// <value>Default true.</value>
    public bool IsWeighted { get; init; } = true;

    /// <summary>Checks every value.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A value is not allowed.</exception>
    public void Validate() => new OptionChecks()
        .InRange(nameof(Nodes), Nodes, 0, 1 << 30)
        .InRange(nameof(Relationships), Relationships, 0, Math.Min(1 << 28, (long)Nodes * (Nodes - 1L) / 4))
        .ThrowIfAny(nameof(UniformGraphOptions));
}
