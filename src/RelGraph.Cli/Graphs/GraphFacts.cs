using System.Globalization;
using RelGraph.Engine.Kernels;

namespace RelGraph.Cli.Graphs;

/// <summary>An answer and what it is about.</summary>
/// <param name="Kernel">The kernel.</param>
/// <param name="Input">The graph.</param>
/// <param name="Answer">What it answered.</param>
internal sealed record GraphFacts(GraphKernel Kernel, GraphInput Input, KernelAnswer Answer)
{
    /// <summary>A cell as programs read it; empty where nothing is defined.</summary>
    public string Text(KernelColumn column, int row) => column.Type switch
    {
        KernelColumnType.Node => column.NodeAt(row) is { } node ? Input.TextOf(node) : "",
        KernelColumnType.Nodes => string.Join(' ', column.NodesAt(row).Select(Input.TextOf)),
        KernelColumnType.Flag => column.FlagAt(row) switch { true => "true", false => "false", null => "" },
        KernelColumnType.WholeNumber => column.WholeNumberAt(row)?.ToString(CultureInfo.InvariantCulture) ?? "",
        _ => column.NumberAt(row)?.ToString("R", CultureInfo.InvariantCulture) ?? "",
    };
}
