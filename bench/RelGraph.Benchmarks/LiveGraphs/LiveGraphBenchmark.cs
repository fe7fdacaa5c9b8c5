using System.Diagnostics;
using RelGraph.Benchmarks.Measuring;
using RelGraph.Benchmarks.Peers;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Cohesion;
using RelGraph.Engine.Algorithms.Connectivity;
using RelGraph.Engine.Algorithms.Ranking;
using RelGraph.Engine.Execution;

namespace RelGraph.Benchmarks.LiveGraphs;

/// <summary>Strengths, components, core numbers and PageRank kept up under batches of interactions, against working them out anew.</summary>
internal static class LiveGraphBenchmark
{
    private const double MillisecondsAllowed = 100;
    private const double Tolerance = 1e-6;
    private const int Warm = 5;
    private const int Anew = 3;
    private static readonly string[] Parts = ["strengths", "components", "core numbers", "PageRank"];

    public static Results Run(Settings settings)
    {
        var (load, at) = (Machine.Load(), DateTimeOffset.UtcNow);
        var (batches, interactions, threads) = (settings.Number("batches", 40), settings.Number("interactions", 1000), settings.Number("threads", 2));
        var figures = new List<Figure>();
        foreach (var name in settings.Text("graph", "s,m").Split(','))
        {
            figures.AddRange(Measure(name, batches, interactions, threads));
        }

        return new Results
        {
            Benchmark = "live-graph",
            At = at,
            Machine = Machine.Here(),
            Work = $"{batches} batches of {interactions} interactions after {Warm} to warm up; of ten interactions eight make an existing tie stronger, one begins a new tie between strangers, one ends a tie; {threads} threads for PageRank, one for the others",
            LoadBefore = load,
            LoadAfter = Machine.Load(),
            Figures = figures,
        };
    }

    private static List<Figure> Measure(string name, int batches, int interactions, int threads)
    {
        var graph = PeerGraph.Make(name, "");
        var script = new LiveScript(graph, interactions, 20_261_123);
        var run = new RunContext { MaxThreads = threads };
        var strengths = LiveStrengths.Of(graph);
        var components = LiveComponents.Of(graph, run);
        var cores = LiveCoreNumbers.Of(graph, run);
        var ranks = LivePageRank.Of(graph, new LivePageRankOptions { Tolerance = Tolerance }, run);
        Action<Relationship[]>[] work = [batch => strengths.Set(batch, run), batch => components.Set(batch, run), batch => cores.Set(batch, run), batch => ranks.Set(batch, run)];
        var times = Enumerable.Range(0, work.Length + 1).Select(_ => new double[batches]).ToArray();
        for (var i = -Warm; i < batches; i++)
        {
            var batch = script.Next();
            for (var part = 0; part < work.Length; part++)
            {
                var start = Stopwatch.GetTimestamp();
                work[part](batch);
                var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                if (i >= 0)
                {
                    times[part][i] = elapsed;
                    times[^1][i] += elapsed;
                }
            }

            if (i == -1 || i == batches - 1)
            {
                Check(script.Now(), strengths, components, cores, ranks);
            }
        }

        return Figures(name, times, Baselines(script.Now()));
    }

    /// <summary>Compares with working out anew: all to the bit but PageRank, which is within its tolerance.</summary>
    private static void Check(CsrGraph now, LiveStrengths strengths, LiveComponents components, LiveCoreNumbers cores, LivePageRank ranks)
    {
        var degree = Degree.Run(now, DegreeOptions.Default, RunContext.Default);
        Require(degree.Degrees.SequenceEqual(strengths.Result().Degrees) && degree.Strengths.SequenceEqual(strengths.Strengths), Parts[0]);
        Require(Components.Run(now, ComponentsOptions.Default, RunContext.Default).Components.SequenceEqual(components.Result().Components), Parts[1]);
        Require(CoreNumbers.Run(now, RunContext.Default).Cores.SequenceEqual(cores.Cores), Parts[2]);
        var exact = PageRank.Run(now, PageRankOptions.Default, RunContext.Default).Scores;
        Require(ranks.ErrorBound <= Tolerance && exact.Zip(ranks.Scores).Sum(pair => Math.Abs(pair.First - pair.Second)) <= Tolerance, Parts[3]);
    }

    private static void Require(bool holds, string part)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"The {part} that were kept up are not those worked out anew.");
        }
    }

    private static double[] Baselines(CsrGraph now)
    {
        var ranking = new PageRankOptions { Tolerance = Tolerance * (1 - PageRankOptions.DefaultDampingFactor) / PageRankOptions.DefaultDampingFactor };
        Func<object>[] work =
        [
            () => Degree.Run(now, DegreeOptions.Default, RunContext.Default), () => Components.Run(now, ComponentsOptions.Default, RunContext.Default),
            () => CoreNumbers.Run(now, RunContext.Default), () => PageRank.Run(now, ranking, RunContext.Default),
        ];
        var medians = work.Select(one => Sample.Of(1, Anew, one).Median).ToArray();
        return [.. medians, medians.Sum()];
    }

    private static List<Figure> Figures(string name, double[][] times, double[] baselines)
    {
        var graph = "graph " + name.ToUpperInvariant();
        var all = Sample.Of(times[^1]);
        List<Figure> figures =
        [
            new($"{graph}: all four, median", all.Median, "ms") { Goal = name == "m" ? Goal.AtMost(MillisecondsAllowed) : null, Baseline = baselines[^1], BaselineName = "worked out anew" },
            new($"{graph}: all four, 95 %", all.NinetyFifth, "ms"),
        ];
        for (var part = 0; part < Parts.Length; part++)
        {
            var sample = Sample.Of(times[part]);
            figures.Add(new($"{graph}: {Parts[part]}, median", sample.Median, "ms") { Baseline = baselines[part], BaselineName = "worked out anew" });
            figures.Add(new($"{graph}: {Parts[part]}, 95 %", sample.NinetyFifth, "ms"));
        }

        return figures;
    }
}
