using System.CommandLine;
using RelGraph.Cli.Output;
using RelGraph.Cli.Running;
using RelGraph.Engine.Algorithms.Files;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Cli.Graphs;

/// <summary><c>relgraph graph snapshot</c>: keeps a graph in a file that is read within moments.</summary>
internal sealed class GraphSnapshotCommand
{
    private readonly SourceOptions _source = new(hasSnapshot: false);
    private readonly Option<string> _out = new("--out") { Description = "New snapshot file · 输出到新的快照文件", HelpName = "FILE", Required = true };
    private readonly Option<string> _parallels = new("--parallels")
    {
        Description = "What parallel lines come to: add, largest where weights are chances, smallest where they are lengths · 重复关系的合并方式", HelpName = "HOW", DefaultValueFactory = _ => Names.Of(ParallelEdges.Add),
    };

    private readonly RunOptions _run = new();

    /// <summary>The command.</summary>
    public static Command Create(CommandFrame frame)
    {
        var command = new GraphSnapshotCommand();
        return frame.Define(
            "snapshot", "Keep a graph in a checksummed file that kernels read within moments: --snapshot · 保存图快照",
            ["relgraph graph snapshot --edges friends.txt --out friends.graph", "relgraph graph pagerank --snapshot friends.graph", "relgraph graph snapshot --generate planted --size 1000000 --out planted.graph"],
            command.RunAsync, [.. command._source.All, command._out, command._parallels, .. command._run.All]);
    }

    private async Task<int> RunAsync(ParseResult parsed, Session session)
    {
        _run.Check(parsed);
        var path = parsed.GetValue(_out)!;
        var parallels = Names.TryParse<ParallelEdges>(parsed.GetValue(_parallels), out var value) ? value
            : throw new UsageException($"--parallels '{parsed.GetValue(_parallels)}' is not known: write {string.Join(", ", Names.All(typeof(ParallelEdges)))}.");
        if (_source.IsWorkspace(parsed))
        {
            throw new UsageException("a snapshot is made of a graph file or a made-up graph: name one with --edges or --generate.");
        }

        SnapshotFile.RequireNew(session, path);
        var (input, names) = await session.WithProgressAsync(run => Task.Run(
            () =>
            {
                var own = _run.Apply(parsed, run);
                var graph = (NamedInput)_source.Read(parsed, session, parallels, own);
                return (graph, SnapshotFile.Write(session, path, graph, own));
            },
            session.Cancellation)).ConfigureAwait(false);
        Tell(session, path, names, input);
        return ExitCode.Ok;
    }

    private static void Tell(Session session, string path, string? names, NamedInput input)
    {
        var (nodes, relationships) = (input.Graph.NodeCount, input.Graph.RelationshipCount);
        if (session.Screen.IsJson)
        {
            session.Screen.Json(new { File = path, Names = names, Nodes = nodes, Relationships = relationships });
            return;
        }

        session.Screen.Line(
            $"{NumberText.Count(nodes)} nodes and {NumberText.Count(relationships)} listed relationships written to {path}{(names is null ? "" : $", the names of the nodes to {names}")}.",
            $"{NumberText.Count(nodes)} 个节点、{NumberText.Count(relationships)} 条关系写入 {path}{(names is null ? "" : $"，节点名称写入 {names}")}。");
    }
}
