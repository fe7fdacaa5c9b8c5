namespace RelGraph.Engine.Algorithms;

/// <summary>All that an algorithm sees of a graph: nodes numbered from 0, and each node's outgoing relationships with their weights. Read-only and safe for any thread.</summary>
/// <remarks>An undirected relationship is listed at both ends. The two spans of a node have one length and order; a target appears at most once among a node's.</remarks>
public interface IGraphView
{
    /// <summary>Number of nodes.</summary>
    int NodeCount { get; }

    /// <summary>The nodes that a node's relationships lead to, ascending.</summary>
    ReadOnlySpan<int> Targets(int node);

    /// <summary>The weights of those relationships.</summary>
    ReadOnlySpan<double> Weights(int node);
}
