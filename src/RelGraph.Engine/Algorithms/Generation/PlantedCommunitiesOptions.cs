using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Generation;

/// <summary>A graph in the manner of Lancichinetti, Fortunato and Radicchi (LFR): degrees and community sizes by power laws, communities known.</summary>
public sealed record PlantedCommunitiesOptions
{
    /// <summary>Default of <see cref="Nodes"/>.</summary>
    public const int DefaultNodes = 1000;

    /// <summary>Default of <see cref="MeanDegree"/>.</summary>
    public const double DefaultMeanDegree = 20;

    /// <summary>Default of <see cref="MaxDegree"/>.</summary>
    public const int DefaultMaxDegree = 1000;

    /// <summary>Default of <see cref="DegreeExponent"/>.</summary>
    public const double DefaultDegreeExponent = 2.5;

    /// <summary>Default of <see cref="MinCommunity"/>.</summary>
    public const int DefaultMinCommunity = 20;

    /// <summary>Default of <see cref="MaxCommunity"/>.</summary>
    public const int DefaultMaxCommunity = 1000;

    /// <summary>Default of <see cref="CommunityExponent"/>.</summary>
    public const double DefaultCommunityExponent = 1.5;

    /// <summary>Default of <see cref="Mixing"/>.</summary>
    public const double DefaultMixing = .3;

    /// <summary>Graph S of the benchmarks: 100 000 nodes, about 1 million undirected relationships.</summary>
    public static PlantedCommunitiesOptions Small { get; } = new() { Nodes = 100_000 };

    /// <summary>Graph M of the benchmarks: ten times graph S.</summary>
    public static PlantedCommunitiesOptions Medium { get; } = new() { Nodes = 1_000_000 };

    /// <summary>Number of nodes.</summary>
    /// <value>Default 1000; 0 to 2²⁷.</value>
    public int Nodes { get; init; } = DefaultNodes;

    /// <summary>Relationships per node wished for; what cannot be placed without a self-loop or a parallel is left out, commonly some 5 %.</summary>
    /// <value>Default 20; 1 to <see cref="MaxDegree"/>.</value>
    public double MeanDegree { get; init; } = DefaultMeanDegree;

    /// <summary>Most relationships of a node; never more than the other nodes there are.</summary>
    /// <value>Default 1000; 1 to 2²⁰.</value>
    public int MaxDegree { get; init; } = DefaultMaxDegree;

    /// <summary>Exponent of the degrees.</summary>
    /// <value>Default 2.5; 1 to 10.</value>
    public double DegreeExponent { get; init; } = DefaultDegreeExponent;

    /// <summary>Fewest members of a community.</summary>
    /// <value>Default 20; 1 to <see cref="MaxCommunity"/>.</value>
    public int MinCommunity { get; init; } = DefaultMinCommunity;

    /// <summary>Most members of a community.</summary>
    /// <value>Default 1000; 1 to 2²⁰.</value>
    public int MaxCommunity { get; init; } = DefaultMaxCommunity;

    /// <summary>Exponent of the community sizes.</summary>
    /// <value>Default 1.5; 0 to 10.</value>
    public double CommunityExponent { get; init; } = DefaultCommunityExponent;

    /// <summary>Share of a node's relationships that leave its community.</summary>
    /// <value>Default .3; 0 to 1.</value>
    public double Mixing { get; init; } = DefaultMixing;

    /// <summary>True for weights in (0, 1], whole numbers of 1024ths; false for weights of 1.</summary>
    /// <value>Default true.</value>
    public bool IsWeighted { get; init; } = true;

    /// <summary>Checks every value.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A value is not allowed.</exception>
    public void Validate() => new OptionChecks()
        .InRange(nameof(Nodes), Nodes, 0, 1 << 27)
        .InRange(nameof(MaxDegree), MaxDegree, 1, 1 << 20)
        .InRange(nameof(MeanDegree), MeanDegree, 1, Math.Max(1, MaxDegree))
        .InRange(nameof(DegreeExponent), DegreeExponent, 1, 10)
        .InRange(nameof(MaxCommunity), MaxCommunity, 1, 1 << 20)
        .InRange(nameof(MinCommunity), MinCommunity, 1, Math.Max(1, MaxCommunity))
        .InRange(nameof(CommunityExponent), CommunityExponent, 0, 10)
        .InRange(nameof(Mixing), Mixing, 0, 1)
        .ThrowIfAny(nameof(PlantedCommunitiesOptions));
}
