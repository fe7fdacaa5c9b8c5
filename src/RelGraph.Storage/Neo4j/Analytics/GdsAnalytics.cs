using System.Globalization;
using RelGraph.Engine.Algorithms.Centrality;
using RelGraph.Engine.Algorithms.Communities;
using RelGraph.Engine.Algorithms.Connectivity;
using RelGraph.Engine.Algorithms.Ranking;
using RelGraph.Engine.Analytics;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.Model;
using RelGraph.Storage.Neo4j.Transport;

namespace RelGraph.Storage.Neo4j.Analytics;

/// <summary>Whole-graph kernels worked out by Neo4j's Graph Data Science library, on the server that holds the record; only the result travels.</summary>
/// <remarks>
/// Each call projects the selection under a name of its own, asks for the memory first, runs the kernel and drops the projection, also after a failure or cancellation.
/// How far results may differ from the memory engine's is said in docs/kernels. Safe for concurrent use. With <see cref="RunContext.MaxThreads"/> above 1, sums may differ in the last bits from run to run.
/// </remarks>
public sealed class GdsAnalytics : IGraphAnalytics, IAsyncDisposable
{
    /// <summary>The most threads that the library's open edition uses.</summary>
    private const int MostThreads = 4;
    private const string IsThere = "SHOW FUNCTIONS YIELD name WHERE name = 'gds.version' RETURN name";
    private const string Version = "RETURN gds.version() AS version";

    /// <summary>Lists the nodes of a graph without relationships, each in a group of its own.</summary>
    private static readonly GdsKernel Alone = new("gds.wcc", new Dictionary<string, object?>());

    private readonly ICypherTransport _transport;
    private readonly GdsOptions _options;
    private readonly GdsMemory _memory;

    private GdsAnalytics(ICypherTransport transport, GdsOptions options, string version)
    {
        _transport = transport;
        _options = options;
        _memory = new GdsMemory(transport, options);
        Engine = new AnalyticsEngine("neo4j-gds", version);
    }

    /// <inheritdoc/>
    public AnalyticsEngine Engine { get; }

    /// <summary>Connects and makes sure that the library is there.</summary>
    /// <exception cref="InvalidOptionsException">The options are out of range.</exception>
    /// <exception cref="StoreException">The server has no Graph Data Science (STORE_NO_ANALYTICS) or cannot be reached.</exception>
    public static Task<GdsAnalytics> OpenAsync(GdsOptions options, CancellationToken cancellation)
    {
        options.Validate();
        return OpenAsync(new QueryApiTransport(options.Connection with { ResponseTimeout = options.KernelTimeout }, options.TimeProvider), options, cancellation);
    }

    /// <inheritdoc/>
    public async Task<GraphSize> MeasureAsync(GraphSelection selection, RunContext run)
    {
        selection.Validate();
        return await _memory.AtMostAsync(selection, run.Cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <remarks>
    /// The library computes x = (1 − d) + d·Mᵀx and lets the rank of dangling nodes go. With it shared by all, y = c + d·Mᵀy for one number c: the same up to scale.
    /// So dividing x by its sum gives exactly the y that sums to 1.
    /// </remarks>
    public async Task<NodeScores> PageRankAsync(GraphSelection selection, PageRankOptions options, RunContext run)
    {
        options.Validate();
        var kernel = new GdsKernel(
            "gds.pageRank",
            new Dictionary<string, object?>
            {
                ["dampingFactor"] = options.DampingFactor,
                ["maxIterations"] = options.MaxIterations,
                ["tolerance"] = options.Tolerance,
                ["relationshipWeightProperty"] = ProjectionText.Weight,
                ["concurrency"] = Threads(run),
            },
            "didConverge") { ValueAlone = 1 };
        var (nodes, values, converged) = await RunAsync(selection, _ => kernel, run).ConfigureAwait(false);
        return new NodeScores(Engine, nodes, GdsValues.Normalised(values), converged is not false);
    }

    /// <inheritdoc/>
    public async Task<NodeScores> BetweennessAsync(GraphSelection selection, PathLength length, RunContext run)
    {
        new BetweennessOptions { Length = length }.Validate();
        var (nodes, values, _) = await RunAsync(selection, _ => Paths(length, run), run).ConfigureAwait(false);
        return new NodeScores(Engine, nodes, values, true);
    }

    /// <inheritdoc/>
    /// <remarks>The library draws nodes with many relationships more often, and does not scale: its sums are scaled here by nodes over sample size.</remarks>
    public async Task<NodeScores> EstimateBetweennessAsync(GraphSelection selection, PathLength length, int sampleSize, RunContext run)
    {
        new BetweennessEstimateOptions { Paths = new BetweennessOptions { Length = length }, SampleSize = sampleSize }.Validate();
        var drawn = 1L;
        var (nodes, values, _) = await RunAsync(selection, count => Paths(length, run, ("samplingSize", drawn = Math.Min(sampleSize, count)), ("samplingSeed", Seed(run))), run).ConfigureAwait(false);
        return new NodeScores(Engine, nodes, Array.ConvertAll(values, value => value * nodes.Length / drawn), true);
    }

    /// <inheritdoc/>
    /// <remarks>The library makes one iteration through all levels; <see cref="LeidenOptions.MaxIterations"/> is not used, and it knows no quality but modularity. It always takes one thread, so that the seed decides.</remarks>
    public async Task<NodeGroups> LeidenAsync(GraphSelection selection, LeidenOptions options, RunContext run)
    {
        options.Validate();
        new OptionChecks()
            .Require(options.Quality == LeidenQuality.Modularity, $"{nameof(options.Quality)} must be {LeidenQuality.Modularity} on the server but was {options.Quality}: work it out in memory.")
            .ThrowIfAny(nameof(LeidenOptions));
        var kernel = new GdsKernel(
            "gds.leiden",
            new Dictionary<string, object?>
            {
                ["gamma"] = options.Resolution,
                ["theta"] = options.Randomness,
                ["tolerance"] = options.Tolerance,
                ["randomSeed"] = Seed(run),
                ["relationshipWeightProperty"] = ProjectionText.Weight,
                ["concurrency"] = 1,
            },
            "modularity");
        var (nodes, values, modularity) = await RunAsync(selection with { Orientation = RelationOrientation.Undirected }, _ => kernel, run).ConfigureAwait(false);
        var (groups, count) = GdsValues.Numbered(values);
        return new NodeGroups(Engine, nodes, groups, count, modularity is null ? 0 : Convert.ToDouble(modularity, CultureInfo.InvariantCulture));
    }

    /// <inheritdoc/>
    public async Task<NodeGroups> ComponentsAsync(GraphSelection selection, ComponentsOptions options, RunContext run)
    {
        options.Validate();
        var isStrong = options.Kind == ComponentKind.Strong && selection.Orientation != RelationOrientation.Undirected;
        var kernel = new GdsKernel(isStrong ? "gds.scc" : "gds.wcc", new Dictionary<string, object?> { ["concurrency"] = Threads(run) });
        var (nodes, values, _) = await RunAsync(selection, _ => kernel, run).ConfigureAwait(false);
        var (groups, count) = GdsValues.Numbered(values);
        return new NodeGroups(Engine, nodes, groups, count, null);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _transport.DisposeAsync();

    /// <summary>The same over any transport, which it then owns.</summary>
    internal static async Task<GdsAnalytics> OpenAsync(ICypherTransport transport, GdsOptions options, CancellationToken cancellation)
    {
        try
        {
            if ((await CypherRows.AllAsync(transport, CypherRows.Statement(IsThere), cancellation).ConfigureAwait(false)).Count == 0)
            {
                throw GdsErrors.Absent(transport.Target);
            }

            var rows = await CypherRows.AllAsync(transport, CypherRows.Statement(Version), cancellation).ConfigureAwait(false);
            return new GdsAnalytics(transport, options, rows is [[string version]] ? version : throw GdsErrors.Absent(transport.Target));
        }
        catch
        {
            await transport.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static GdsKernel Paths(PathLength length, RunContext run, params ReadOnlySpan<(string Name, object? Value)> more)
    {
        var settings = new Dictionary<string, object?> { ["concurrency"] = Threads(run) };
        if (length == PathLength.Distance)
        {
            settings["relationshipWeightProperty"] = ProjectionText.Weight;
        }

        foreach (var (name, value) in more)
        {
            settings[name] = value;
        }

        return new GdsKernel("gds.betweenness", settings) { ValueAlone = 0 };
    }

    private static int Threads(RunContext run) => Math.Clamp(run.MaxThreads, 1, MostThreads);

    private static long Seed(RunContext run) => (long)(run.Seed & long.MaxValue);

    private async Task<(NodeId[] Nodes, double[] Values, object? Answer)> RunAsync(GraphSelection selection, Func<long, GdsKernel> kernelOf, RunContext run)
    {
        selection.Validate();
        await _memory.CheckGraphAsync(selection, run.Cancellation).ConfigureAwait(false);
        var job = new GdsJob(_transport, _options, run);
        await using var dropping = job.ConfigureAwait(false);
        try
        {
            var size = await new GdsProjection(_transport, _options, job, run).RunAsync(selection).ConfigureAwait(false);
            if (size.Nodes == 0)
            {
                return ([], [], null);
            }

            var asked = kernelOf(size.Nodes);
            var kernel = size.Relationships > 0 ? asked : Alone;
            await GdsMemory.CheckKernelAsync(_transport, job, kernel).ConfigureAwait(false);
            var answer = await job.WatchAsync("computing", kernel.Run, ("settings", kernel.SettingsOf(job.Name))).ConfigureAwait(false);
            run.Report("computing", 100, 100);
            var (nodes, values) = await GdsValues.ReadAsync(_transport, job).ConfigureAwait(false);
            if (size.Relationships == 0 && asked.ValueAlone is { } value)
            {
                Array.Fill(values, value);
            }

            return (nodes, values, kernel.Answer is null ? null : answer[0][0]);
        }
        catch (StoreException error) when (GdsErrors.IsBlockedForMemory(error))
        {
            throw GdsErrors.TooLarge(_transport.Target, "this kernel", error.Message, error);
        }
    }
}
