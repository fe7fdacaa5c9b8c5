using RelGraph.Engine.Algorithms.Centrality;
using RelGraph.Engine.Algorithms.Communities;
using RelGraph.Engine.Algorithms.Connectivity;
using RelGraph.Engine.Algorithms.Ranking;
using RelGraph.Engine.Analytics;
using RelGraph.Engine.Execution;
using RelGraph.Engine.Kernels;

namespace RelGraph.Cli.Graphs;

/// <summary>The kernels that a store's server can also work out: on a workspace they are asked through the port.</summary>
internal static class PortKernels
{
    /// <summary>Those whose answer is a number for each node.</summary>
    public static Func<IGraphAnalytics, GraphSelection, RunContext, Task<NodeScores>>? Scores(GraphKernel kernel, KernelArguments arguments) => kernel.Name switch
    {
        "pagerank" => (engine, selection, run) => engine.PageRankAsync(
            selection, new PageRankOptions { DampingFactor = arguments.Number("damping"), MaxIterations = arguments.Whole("max-iterations"), Tolerance = arguments.Number("tolerance") }, run),
        "betweenness" => (engine, selection, run) =>
        {
            var length = arguments.Flag("distance") ? PathLength.Distance : PathLength.Hops;
            return arguments.WholeOrNone("sample") is { } size ? engine.EstimateBetweennessAsync(selection, length, size, run) : engine.BetweennessAsync(selection, length, run);
        },
        _ => null,
    };

    /// <summary>Those whose answer is a group for each node.</summary>
    public static Func<IGraphAnalytics, GraphSelection, RunContext, Task<NodeGroups>>? Groups(GraphKernel kernel, KernelArguments arguments) => kernel.Name switch
    {
        "leiden" => (engine, selection, run) => engine.LeidenAsync(
            selection,
            new LeidenOptions
            {
                Quality = arguments.Choice<LeidenQuality>("quality"), Resolution = arguments.Number("resolution"), Randomness = arguments.Number("randomness"),
                MaxIterations = arguments.Whole("max-iterations"), Tolerance = arguments.Number("tolerance"),
            },
            run),
        "components" => (engine, selection, run) => engine.ComponentsAsync(selection, new ComponentsOptions { Kind = arguments.Flag("strong") ? ComponentKind.Strong : ComponentKind.Weak }, run),
        _ => null,
    };

    /// <summary>True for these.</summary>
    public static bool Has(GraphKernel kernel) => kernel.Name is "pagerank" or "betweenness" or "leiden" or "components";
}
