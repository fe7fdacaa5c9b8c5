using System.Diagnostics;
using RelGraph.Application.Workspaces;
using RelGraph.Benchmarks.Data;
using RelGraph.Benchmarks.Measuring;
using RelGraph.Simulation;

namespace RelGraph.Benchmarks.Starts;

/// <summary>A new process until it answers from an existing sample store: the workspace alone, and the server until its first answer over HTTP.</summary>
internal static class StartBenchmark
{
    public const string OpenStep = "step-open";

    private const double SecondsAllowed = 2;

    public static async Task<Results> RunAsync(Settings settings)
    {
        Directory.CreateDirectory(settings.Work);
        var path = Path.Combine(settings.Work, "start-sample.db");
        await (await SampleStore.OpenAsync(path, new SimulationOptions())).DisposeAsync();
        var (load, at) = (Machine.Load(), DateTimeOffset.UtcNow);
        var repeat = settings.Number("repeat", 5);
        var opens = new List<Dictionary<string, double>>();
        var starts = new List<double>();
        for (var i = 0; i < repeat; i++)
        {
            var clock = Stopwatch.StartNew();
            var numbers = Child.Run(OpenStep, path);
            numbers["process"] = clock.Elapsed.TotalSeconds;
            opens.Add(numbers);
            starts.Add((await ServerProcess.StartAsync(path)).TotalSeconds);
        }

        var median = opens.OrderBy(numbers => numbers["process"]).ElementAt(repeat / 2);
        var sorted = starts.Order().ToArray();
        return new Results
        {
            Benchmark = "start",
            At = at,
            Machine = Machine.Here(),
            Work = $"the sample company ({SimulationOptions.DefaultInteractions} interactions) in an existing store; {repeat} starts",
            LoadBefore = load,
            LoadAfter = Machine.Load(),
            Figures =
            [
                new("server: start of the process to the first answer, median", sorted[repeat / 2], "s") { Goal = Goal.AtMost(SecondsAllowed) },
                new("server: fastest start", sorted[0], "s"),
                new("server: slowest start", sorted[^1], "s"),
                new("process with the workspace open and one chain scored, start to end", median["process"], "s"),
                new("of it opening the workspace: check, read, fold", median["open"], "s"),
                new("of it the first chain score", median["score"], "s"),
                new("peak memory of that process", median["peak"], "MiB"),
            ],
        };
    }

    /// <summary>Opens in this process and reports to the one that started it.</summary>
    public static async Task OpenAsync(string path)
    {
        var clock = Stopwatch.StartNew();
        await using var workspace = await SampleStore.OpenAsync(path, new SimulationOptions());
        var open = clock.Elapsed.TotalSeconds;
        clock.Restart();
        var book = await workspace.ScoresAsync(Moment.Now, default);
        var deal = book.Graph.Facts.All<Engine.Model.Nouns.Opportunity>()[^1].Id;
        var value = book.DecisionChain(deal).Value;
        Child.Report(new() { ["open"] = open, ["score"] = clock.Elapsed.TotalSeconds, ["peak"] = Machine.PeakMiB(), ["value"] = value ?? -1 });
    }
}
