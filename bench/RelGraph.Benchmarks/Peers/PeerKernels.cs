using RelGraph.Engine.Algorithms.Brokerage;
using RelGraph.Engine.Algorithms.Centrality;
using RelGraph.Engine.Algorithms.Cohesion;
using RelGraph.Engine.Algorithms.Communities;
using RelGraph.Engine.Algorithms.Connectivity;
using RelGraph.Engine.Algorithms.Distances;
using RelGraph.Engine.Algorithms.Embedding;
using RelGraph.Engine.Algorithms.Ranking;

namespace RelGraph.Benchmarks.Peers;

/// <summary>The kernels measured against other programs.</summary>
internal static class PeerKernels
{
    // Scores stop changing by less than a tolerance t when they are off by at most t · d / (1 − d) in all: this makes that 1e-10.
    private static readonly PageRankOptions Ranking = new() { Tolerance = 1e-10 * .15 / .85 };

    public static IReadOnlyList<PeerKernel> All { get; } =
    [
        new("pagerank", "weighted PageRank, L1 error ≤ 1e-10", (graph, run) => PageRank.Run(graph, Ranking, run), (_, result) => [.. ((PageRankResult)result).Scores], Agreement.InAll(1e-8))
        {
            IsThreaded = true, GoalOnSmall = 100.0 / 3, GoalOnMedium = 550,
        },
        new("leiden", "Leiden", (graph, run) => Leiden.Run(graph, LeidenOptions.Default, run), (_, result) => Numbers(((LeidenResult)result).Communities), Agreement.AsModular)
        {
            IsThreaded = true, GoalOnSmall = 130, GoalOnMedium = 1960,
        },
        new("components", "weak components", (graph, run) => Components.Run(graph, ComponentsOptions.Default, run), (_, result) => Numbers(((ComponentsResult)result).Components), Agreement.SameParts) { GoalOnSmall = 3 },
        new("cores", "core numbers", (graph, run) => CoreNumbers.Run(graph, run), (_, result) => Numbers(((CoreNumbersResult)result).Cores), Agreement.Within(0)) { GoalOnSmall = 12 },
        new("clustering", "triangles and local clustering", (graph, run) => LocalClustering.Run(graph, run), (_, result) => [.. ((LocalClusteringResult)result).Coefficients], Agreement.Within(1e-9)) { IsThreaded = true },
        new("hops", "hops from one node", (graph, run) => HopDistances.Run(graph, 0, run), (_, result) => [.. ((HopDistancesResult)result).Hops.Select(hops => hops < 0 ? double.PositiveInfinity : hops)], Agreement.Within(0)),
        new("distances", "distances from one node", (graph, run) => ShortestDistances.Run(graph, 0, run), (_, result) => [.. ((ShortestDistancesResult)result).Distances], Agreement.Within(1e-9)),
        new("betweenness", $"betweenness by hops, per source of {PeerSources.Count}", (graph, run) => BetweennessEstimate.Run(graph, PeerSources.Options, run), (graph, result) => PeerSources.Unscaled(graph, (BetweennessResult)result), Agreement.Within(1e-9))
        {
            IsThreaded = true, Pieces = PeerSources.Count, GoalOnSmall = 10, GoalOnMedium = 270,
        },
        new("constraint", "constraint and effective size, everybody", (graph, run) => Constraint.Run(graph, ConstraintOptions.Default, run), (_, result) => [.. ((ConstraintResult)result).Values.Select(value => value?.Constraint ?? double.NaN)], Agreement.Within(1e-9))
        {
            IsThreaded = true, GoalOnSmall = 250, GoalOnMedium = 5000,
        },
        new("projection", "FastRP, 128 dimensions, 4 rounds", (graph, run) => FastRandomProjection.Run(graph, FastRandomProjectionOptions.Default, run), (_, result) => Array.ConvertAll(((FastRandomProjectionResult)result).Values.ToArray(), value => (double)value), Agreement.SameSpread)
        {
            IsThreaded = true, GoalOnSmall = 270, GoalOnMedium = 2500,
        },
    ];

    private static double[] Numbers(IReadOnlyList<int> values) => [.. values.Select(value => (double)value)];
}
