using RelGraph.Engine.Kernels;

namespace RelGraph.Cli.Graphs;

/// <summary>Lines to copy, made from a kernel's parameters.</summary>
internal static class KernelExamples
{
    private static readonly Dictionary<string, string[]> Besides = new(StringComparer.Ordinal)
    {
        ["pagerank"] = ["relgraph graph pagerank --relations influences --weight strength --orientation reversed", "relgraph graph pagerank --out ranks.csv --json"],
        ["betweenness"] = ["relgraph graph betweenness --relations works-with,reports-to --top 5", "relgraph graph betweenness --sample 256 --seed 7"],
        ["leiden"] = ["relgraph graph leiden --weight strength --resolution 2", "relgraph graph leiden --quality constant-potts --resolution .3", "relgraph graph leiden --out communities.csv --engine server"],
        ["banzhaf"] = ["relgraph graph banzhaf --of O-0283 --relations seat --weight vote_weight"],
        ["shapley-shubik"] = ["relgraph graph shapley-shubik --of O-0283 --relations seat --weight vote_weight"],
        ["opinion-effects"] = ["relgraph graph opinion-effects --relations influences --weight strength"],
        ["components"] = ["relgraph graph components --relations owns-share", "relgraph graph components --strong --relations influences"],
    };

    /// <summary>On the workspace, on a file, and on a generated graph.</summary>
    public static IReadOnlyList<string> Of(GraphKernel kernel) =>
    [
        Line(kernel, ["E-01", "C-0552"], kernel.ReadsWeights ? " --weight strength" : ""),
        .. Besides.GetValueOrDefault(kernel.Name) ?? [],
        Line(kernel, ["anna", "ben"], $" --edges friends.txt --out {kernel.Name}.csv"),
        Line(kernel, ["0", "7"], " --generate planted --size 1000 --seed 7"),
    ];

    /// <summary>A line with all that is required.</summary>
    private static string Line(GraphKernel kernel, string[] nodes, string rest) => $"relgraph graph {kernel.Name}" + string.Concat(
        kernel.Parameters.Where(parameter => parameter.IsRequired).Select(parameter => $" --{parameter.Name} " + parameter.Type switch
        {
            KernelParameterType.Node => nodes[parameter.Name == "to" ? 1 : 0],
            KernelParameterType.Nodes => string.Join(' ', nodes),
            _ => parameter.Name + ".csv",
        })) + rest;
}
