using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Generation;

namespace RelGraph.Testing.Algorithms;

/// <summary>Graphs of a million relationships whose answers are known by formula; made once for all tests.</summary>
public static class LargeGraphs
{
    private static readonly Lazy<CsrGraph> TheStar = new(() => PlainShapes.Star(1_000_001));
    private static readonly Lazy<CsrGraph> TheChain = new(() => PlainShapes.Chain(1_000_000));

    /// <summary>Node 0 tied to a million leaves by weights of 1.</summary>
    public static CsrGraph Star => TheStar.Value;

    /// <summary>A million nodes, each tied to the next by a weight of 1.</summary>
    public static CsrGraph Chain => TheChain.Value;
}
