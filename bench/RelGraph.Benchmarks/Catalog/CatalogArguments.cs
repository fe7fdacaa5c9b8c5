using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Kernels;

namespace RelGraph.Benchmarks.Catalog;

/// <summary>What the kernels of the catalog are asked, the same for every graph.</summary>
internal static class CatalogArguments
{
    /// <summary>So many people vote, with votes enough to make counting long.</summary>
    private const int Voters = 50;
    private const long Votes = 3_000;

    private const int GroupCount = 10;
    private const int FewNodes = 100;

    /// <summary>Opinions are settled in groups of so many people at most.</summary>
    private const int OpinionNodes = 64;

    /// <summary>The share of the graph that a kernel is measured on: all of it, or as many nodes as the kernel takes.</summary>
    public static CsrGraph Share(GraphKernel kernel, CsrGraph graph)
    {
        var most = kernel.Name is "opinion-effects" ? OpinionNodes : kernel.Page is "voting" ? Voters + 1 : int.MaxValue;
        if (graph.NodeCount <= most)
        {
            return graph;
        }

        // The busiest and those they know, so that there is something to settle.
        var hub = Busiest(graph);
        int[] people = [hub, .. graph.Targets(hub).ToArray().Where(node => node != hub).Take(most - 1)];
        var among = people.SelectMany((node, place) => graph.Targets(node).ToArray().Zip(graph.Weights(node).ToArray())
            .Select(one => new Relationship(place, Array.IndexOf(people, one.First), one.Second)).Where(one => one.To >= 0));
        return CsrGraph.Undirected(people.Length, [.. among.DistinctBy(one => (Math.Min(one.From, one.To), Math.Max(one.From, one.To)))]);
    }

    /// <summary>Required values and, where the usual ones would end at once, larger ones.</summary>
    public static KernelArguments Of(GraphKernel kernel, CsrGraph graph) => KernelArguments.Of(kernel, kernel.Parameters.Where(parameter => parameter.IsRequired).ToDictionary(
        parameter => parameter.Name,
        parameter => (parameter.Name, parameter.Type) switch
        {
            ("of", _) => Busiest(graph),
            ("to", _) => graph.NodeCount / 2,
            ("from", _) => 0,
            ("second", _) => Enumerable.Range(graph.NodeCount / 2, FewNodes).ToArray(),
            (_, KernelParameterType.Nodes) => Enumerable.Range(0, FewNodes).ToArray(),
            _ => (object)Enumerable.Range(0, graph.NodeCount).Select(node => node % (parameter.Name == "groups" ? GroupCount : GroupCount - 1)).ToArray(),
        }).Concat(kernel.Page is "voting" ? [KeyValuePair.Create("scale", (object)Votes)] : []).ToDictionary());

    /// <summary>In words, for the reader of the table.</summary>
    public static string Told => $"from node 0 to the middle one; groups of {FewNodes} nodes; {GroupCount} divisions; votes of 50 neighbours at the busiest node; opinions among {OpinionNodes} of its neighbours; all else as by default";

    private static int Busiest(CsrGraph graph) => Enumerable.Range(0, graph.NodeCount).MaxBy(node => graph.Targets(node).Length);
}
