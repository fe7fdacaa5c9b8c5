using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>Personalised PageRank of one node: how often somebody who keeps following relationships, and now and then starts again at that node, is at each other one. The first k, with proved bounds.</summary>
/// <remarks>For one question; a graph that is asked again and again is prepared once, with <see cref="PersonalisedPageRankIndex"/>, where the conventions stand.</remarks>
public static class PersonalisedPageRank
{
    /// <summary>Prepares the graph and finds the nodes that come first as seen from one.</summary>
    /// <exception cref="Errors.InvalidOptionsException">An option is out of range.</exception>
    /// <exception cref="ArgumentException">The node is not in the graph, a weight is negative, or the weights at a node add up to more than a double holds.</exception>
    public static PersonalisedPageRankResult Run(IGraphView graph, int source, PersonalisedPageRankOptions options, RunContext run)
    {
        options.Validate();
        return PersonalisedPageRankIndex.Prepare(graph, run).Find(source, options, run);
    }
}
