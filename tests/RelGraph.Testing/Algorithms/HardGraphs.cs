using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Generation;
using RelGraph.Engine.Execution;

namespace RelGraph.Testing.Algorithms;

/// <summary>Graphs that are large or awkward, made once.</summary>
public static class HardGraphs
{
    private static readonly Lazy<CsrGraph> LazyStar = new(() => PlainShapes.Star(1_000_001));
    private static readonly Lazy<CsrGraph> LazyChain = new(() => PlainShapes.Chain(1_000_000));
    private static readonly Lazy<CsrGraph> LazyCommunities = new(() => PlantedCommunities.Run(new PlantedCommunitiesOptions { Nodes = 3000 }, new RunContext { Seed = 5 }).Graph);

    /// <summary>A node with a million leaves.</summary>
    public static CsrGraph Star => LazyStar.Value;

    /// <summary>A million nodes in a row.</summary>
    public static CsrGraph Chain => LazyChain.Value;

    /// <summary>3000 nodes in planted communities: large enough that threads share the work.</summary>
    public static CsrGraph Communities => LazyCommunities.Value;
}
