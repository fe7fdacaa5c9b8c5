using System.CommandLine;
using RelGraph.Cli.Running;
using RelGraph.Engine.Kernels;

namespace RelGraph.Cli.Graphs;

/// <summary><c>relgraph graph</c>: questions to a graph as a whole, of a workspace, a file, a snapshot or a generator.</summary>
internal static class GraphCommand
{
    public static Command Create(CommandFrame frame) => frame.Group(
        "graph", "Questions to a whole graph: ranks, brokers, paths, communities, likeness, spread · 全图分析",
        ["relgraph graph list", "relgraph graph pagerank", "relgraph graph leiden --weight strength", "relgraph graph constraint --edges friends.txt --out constraint.csv", "relgraph graph core-numbers --generate planted --size 1000"],
        [GraphListCommand.Create(frame), GraphSnapshotCommand.Create(frame), .. KernelCatalog.All.Select(kernel => KernelCommand.Create(frame, kernel))]);
}
