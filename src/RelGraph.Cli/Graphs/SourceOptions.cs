using System.CommandLine;
using RelGraph.Cli.Running;
using RelGraph.Engine.Algorithms.Files;
using RelGraph.Engine.Execution;
using RelGraph.Engine.Kernels;

namespace RelGraph.Cli.Graphs;

/// <summary>The options that say where the graph comes from when it does not come from a workspace: a file, or a generator.</summary>
internal sealed class SourceOptions(bool hasSnapshot = true)
{
    private readonly Option<string?> _edges = new("--edges") { Description = "Graph file: two nodes and perhaps a weight a line; gzip is unpacked · 边列表文件", HelpName = "FILE" };
    private readonly Option<bool> _directed = new("--directed") { Description = "Relationships of the file lead one way · 有向图" };
    private readonly Option<string?> _nodes = new("--nodes") { Description = "A node a line, for nodes without relationships (the .v file of Graphalytics) · 节点文件", HelpName = "FILE" };
    private readonly Option<bool> _ignoreWeights = new("--ignore-weights") { Description = "Every relationship weighs 1 · 忽略权重" };
    private readonly Option<string?> _snapshot = new("--snapshot") { Description = "Graph file that 'relgraph graph snapshot' wrote · 图快照文件", HelpName = "FILE" };
    private readonly GenerateOptions _generate = new();

    /// <summary>All of them, for a command's definition.</summary>
    public Symbol[] All => [_edges, _directed, _nodes, _ignoreWeights, .. (Symbol[])(hasSnapshot ? [_snapshot] : []), .. _generate.All];

    /// <summary>True when the graph comes from a workspace.</summary>
    /// <exception cref="UsageException">Several sources are named, or an option goes with none of them.</exception>
    public bool IsWorkspace(ParseResult parsed)
    {
        var named = new List<string>();
        AddIf(parsed.GetValue(_edges) is not null, "--edges");
        AddIf(Snapshot(parsed) is not null, "--snapshot");
        AddIf(_generate.IsAsked(parsed), "--generate");
        AddIf(parsed.GetResult("--workspace") is System.CommandLine.Parsing.OptionResult { Implicit: false }, "--workspace");
        if (named.Count > 1)
        {
            throw new UsageException($"{string.Join(" and ", named)} are different graphs: name one of --edges, {(hasSnapshot ? "--snapshot, " : "")}--generate and --workspace.");
        }

        if (!named.Contains("--edges") && (parsed.GetValue(_directed) || parsed.GetValue(_nodes) is not null || parsed.GetValue(_ignoreWeights)))
        {
            throw new UsageException("--directed, --nodes and --ignore-weights are about the file of --edges: name it, or leave them out.");
        }

        _generate.Check(parsed);
        return named is [] or ["--workspace"];

        void AddIf(bool isNamed, string option)
        {
            if (isNamed)
            {
                named.Add(option);
            }
        }
    }

    /// <summary>How large the graph will be, told before it is there; of an edge list about.</summary>
    /// <exception cref="Engine.Errors.RelGraphException">The file cannot be read.</exception>
    public KernelSize Expected(ParseResult parsed, Session session, int threads)
    {
        if (Snapshot(parsed) is { } snapshot)
        {
            var (nodes, relationships) = GraphSnapshot.Measure(session.Host.FullPath(snapshot));
            return new KernelSize(nodes, relationships, threads);
        }

        return parsed.GetValue(_edges) is { } edges ? EdgeFileSize.Of(session.Host.FullPath(edges), parsed.GetValue(_directed), threads) : _generate.Expected(parsed, threads);
    }

    /// <summary>Reads the file, or generates the graph.</summary>
    /// <exception cref="Engine.Errors.RelGraphException">The file cannot be read, or the graph cannot be of that size.</exception>
    public GraphInput Read(ParseResult parsed, Session session, ParallelEdges parallels, RunContext run)
    {
        if (Snapshot(parsed) is { } snapshot)
        {
            return SnapshotFile.Read(session, snapshot, run);
        }

        if (parsed.GetValue(_edges) is not { } path)
        {
            return new NamedInput(_generate.Run(parsed, run), null);
        }

        var options = new EdgeListOptions
        {
            IsDirected = parsed.GetValue(_directed), NodesPath = parsed.GetValue(_nodes) is { } nodes ? session.Host.FullPath(nodes) : null,
            Parallels = parallels,
            Weights = parsed.GetValue(_ignoreWeights) ? EdgeListWeights.Ignored : EdgeListWeights.WhenPresent,
        };
        return new NamedInput(EdgeListReader.Read(session.Host.FullPath(path), options, run));
    }

    private string? Snapshot(ParseResult parsed) => hasSnapshot ? parsed.GetValue(_snapshot) : null;
}
