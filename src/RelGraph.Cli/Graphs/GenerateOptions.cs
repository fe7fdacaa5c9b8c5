using System.CommandLine;
using System.Numerics;
using RelGraph.Cli.Running;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Generation;
using RelGraph.Engine.Execution;
using RelGraph.Engine.Kernels;

namespace RelGraph.Cli.Graphs;

/// <summary>The options of a generated graph.</summary>
internal sealed class GenerateOptions
{
    private const int RelationshipsPerNode = 10;

    /// <summary>How each shape is drawn from a number of nodes and of relationships, null for the usual number.</summary>
    private static readonly (string Name, Func<int, int?, RunContext, CsrGraph> Draw)[] Shapes =
    [
        ("star", (size, _, _) => PlainShapes.Star(size)),
        ("chain", (size, _, _) => PlainShapes.Chain(size)),
        ("isolated", (size, _, _) => PlainShapes.Isolated(size)),
        ("uniform", (size, relationships, run) => UniformGraph.Run(new UniformGraphOptions { Nodes = size, Relationships = relationships ?? (int)Math.Min((long)size * RelationshipsPerNode, (long)size * (size - 1L) / 4) }, run)),
        ("planted", (size, relationships, run) => PlantedCommunities.Run(new PlantedCommunitiesOptions { Nodes = size, MeanDegree = relationships is { } count ? 2.0 * count / Math.Max(1, size) : PlantedCommunitiesOptions.DefaultMeanDegree }, run).Graph),
        ("rmat", (size, relationships, run) => RecursiveMatrix.Run(new RecursiveMatrixOptions { Scale = Scale(size), Relationships = relationships ?? (int)Math.Min(1 << 28, (long)size * RelationshipsPerNode) }, run)),
    ];

    private readonly Option<string?> _shape = new("--generate") { Description = $"A made-up graph: {string.Join(", ", Shapes.Select(shape => shape.Name))} · 生成图", HelpName = "SHAPE" };
    private readonly Option<int?> _size = new("--size") { Description = "Its number of nodes; for rmat the next power of two · 节点数", HelpName = "N" };
    private readonly Option<int?> _relationships = new("--relationships") { Description = "Its number of relationships, for uniform, planted and rmat (default: 10 a node) · 关系数", HelpName = "M" };

    /// <summary>All of them, for a command's definition.</summary>
    public Symbol[] All => [_shape, _size, _relationships];

    /// <summary>True when a generated graph is asked for.</summary>
    public bool IsAsked(ParseResult parsed) => parsed.GetValue(_shape) is not null;

    /// <summary>Checks that the options go together.</summary>
    /// <exception cref="UsageException">They do not.</exception>
    public void Check(ParseResult parsed)
    {
        var shape = parsed.GetValue(_shape);
        if (shape is null)
        {
            if (parsed.GetValue(_size) is not null || parsed.GetValue(_relationships) is not null)
            {
                throw new UsageException("--size and --relationships are about the graph of --generate: name its shape, or leave them out.");
            }

            return;
        }

        if (!Shapes.Any(one => one.Name.Equals(shape, StringComparison.OrdinalIgnoreCase)))
        {
            throw new UsageException($"--generate '{shape}' is no shape: write {string.Join(", ", Shapes.Select(one => one.Name))}.");
        }

        if (parsed.GetValue(_size) is not >= 0)
        {
            throw new UsageException($"--generate {shape} needs --size with a whole number of nodes of at least 0, for example --size 1000.");
        }

        if (parsed.GetValue(_relationships) is < 0)
        {
            throw new UsageException($"--relationships '{parsed.GetValue(_relationships)}' is not allowed: write a whole number of at least 0.");
        }
    }

    /// <summary>How large the graph will be, before it is drawn: exactly for shapes of a fixed number of relationships, about for the others.</summary>
    public KernelSize Expected(ParseResult parsed, int threads)
    {
        var (size, asked) = (parsed.GetValue(_size)!.Value, parsed.GetValue(_relationships));
        var (nodes, relationships) = parsed.GetValue(_shape)!.ToLowerInvariant() switch
        {
            "star" or "chain" => (size, Math.Max(0, size - 1L)),
            "isolated" => (size, 0L),
            "rmat" => (1L << Scale(size), asked ?? Math.Min(1 << 28, (long)size * RelationshipsPerNode)),
            "uniform" => (size, asked ?? Math.Min((long)size * RelationshipsPerNode, size * (size - 1L) / 4)),
            _ => (size, asked ?? (long)(size * PlantedCommunitiesOptions.DefaultMeanDegree / 2)),
        };
        return new KernelSize(nodes, 2 * relationships, threads) { IsUndirected = true };
    }

    /// <summary>Draws the graph by the run's seed.</summary>
    /// <exception cref="Engine.Errors.InvalidOptionsException">A size is out of the shape's range.</exception>
    public CsrGraph Run(ParseResult parsed, RunContext run) => Shapes.Single(one => one.Name.Equals(parsed.GetValue(_shape), StringComparison.OrdinalIgnoreCase))
        .Draw(parsed.GetValue(_size)!.Value, parsed.GetValue(_relationships), run);

    private static int Scale(int size) => Math.Max(1, BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)size)));
}
