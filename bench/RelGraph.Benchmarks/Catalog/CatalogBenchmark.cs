using System.Globalization;
using RelGraph.Benchmarks.Measuring;
using RelGraph.Benchmarks.Peers;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Kernels;

namespace RelGraph.Benchmarks.Catalog;

/// <summary>What every kernel of the catalog promises whoever waits for it: to stop when told to, to tell its memory beforehand, and to say how far it has come.</summary>
internal static class CatalogBenchmark
{
    private const double MiB = 1 << 20;

    /// <summary>When a run is cancelled, as parts of its length.</summary>
    private static readonly double[] Moments = [.01, .1, .25, .4, .6, .8, .95];

    public static Results Run(Settings settings)
    {
        var (at, load, name) = (DateTimeOffset.UtcNow, Machine.Load(), settings.Text("graph", "s"));
        var isDirected = settings.Has("directed");
        var graph = Orient(PeerGraph.Make(name, settings.Text("edges", "")), isDirected);
        var most = TimeSpan.FromSeconds(settings.Number("seconds", 5));
        var (asked, threads) = (settings.Text("kernels", "all").Split(','), settings.Number("threads", 1));
        var kernels = KernelCatalog.All.Where(kernel => asked is ["all"] || asked.Contains(kernel.Name));
        return new Results
        {
            Benchmark = "catalog-" + name + (isDirected ? "-directed" : ""),
            At = at,
            Machine = Machine.Here(),
            Work = $"graph {PeerGraph.Title(name, settings.Text("edges", ""))}: {graph.NodeCount:N0} nodes, {graph.RelationshipCount / (isDirected ? 1 : 2):N0} {(isDirected ? "directed" : "undirected")} weighted relationships; {threads} thread{(threads == 1 ? "" : "s")}; runs of at most {most.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s, "
                + $"cancelled at {Moments.Length} moments from the beginning to the end of that time; {CatalogArguments.Told}",
            LoadBefore = load,
            Catalog = [.. kernels.Select(kernel => Measure(kernel, graph, threads, most))],
            LoadAfter = Machine.Load(),
            Figures = [],
        };
    }

    /// <summary>Each relationship one way only, up or down by turns.</summary>
    private static CsrGraph Orient(CsrGraph graph, bool isDirected) => isDirected
        ? CsrGraph.Directed(graph.NodeCount, CsrGraph.Relationships(graph).Where(one => (one.From < one.To) == ((one.From + one.To) % 2 == 0)))
        : graph;

    private static CatalogRow Measure(GraphKernel kernel, CsrGraph whole, int threads, TimeSpan most)
    {
        var graph = CatalogArguments.Share(kernel, whole);
        var arguments = CatalogArguments.Of(kernel, graph);

        // Twice: compiling is no part of what is promised.
        KernelTrial.Run(kernel, graph, arguments, threads, TimeSpan.FromSeconds(.3), watchesHeap: false);
        var full = KernelTrial.Run(kernel, graph, arguments, threads, most, watchesHeap: false);
        var watched = KernelTrial.Run(kernel, graph, arguments, threads, most, watchesHeap: true);
        var waits = Moments.Select(moment => KernelTrial.Run(kernel, graph, arguments, threads, TimeSpan.FromMilliseconds(moment * Math.Min(full.Milliseconds, most.TotalMilliseconds)), watchesHeap: false).Wait).ToList();
        var row = new CatalogRow(kernel.Name, full.Milliseconds, !full.WasCancelled)
        {
            LongestWait = waits.Append(full.Wait).Max(),
            Told = kernel.ExpectedMemoryInBytes(KernelSize.Of(graph, threads), arguments) / MiB,
            Held = watched.PeakBytes / MiB,
            Reports = full.Reports,
            LongestSilence = full.LongestSilence,
        };
        Console.WriteLine(CatalogTable.Lines([row]).Skip(2).First() + " waits " + string.Join(" ", waits.Select(FigureTable.Number)));
        return row;
    }
}
