namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>An undirected weighted graph in flat rows without self-loops, whose weight stays in the strengths: what the phases of Leiden work on, at the first level and the aggregated ones.</summary>
internal sealed class StrengthGraph
{
    private readonly CsrGraph? _given;
    private readonly int[] _starts = [];
    private readonly int[] _ends = [];
    private readonly int[] _targets = [];
    private readonly double[] _weights = [];

    /// <summary>The first level: a graph that lists every relationship at both ends with one weight above 0, and no self-loop.</summary>
    internal StrengthGraph(CsrGraph given) => (_given, NodeCount) = (given, given.NodeCount);

    /// <summary>An aggregated level; rows need not touch one another, so that many threads can fill them.</summary>
    internal StrengthGraph(int[] starts, int[] ends, int[] targets, double[] weights) =>
        (NodeCount, _starts, _ends, _targets, _weights) = (starts.Length, starts, ends, targets, weights);

    internal int NodeCount { get; }

    /// <summary>The weight of each node's relationships, self-loops from both ends.</summary>
    internal required double[] Strengths { get; init; }

    /// <summary>What each node counts for when chance is discounted.</summary>
    internal required double[] Masses { get; init; }

    /// <summary>The weight that chance is held to put between two nodes of mass 1.</summary>
    internal required double Price { get; init; }

    /// <summary>The sum of the strengths: 2m.</summary>
    internal required double Total { get; init; }

    /// <summary>What chance is held to put inside nodes that levels below have settled and that are not here any more, as a share of all weight.</summary>
    internal double Settled { get; init; }

    internal StrengthRows Rows => _given is null
        ? new StrengthRows(_starts, _ends, _targets, _weights)
        : new StrengthRows(_given.Starts[..NodeCount], _given.Starts[1..], _given.AllTargets, _given.AllWeights);
}
