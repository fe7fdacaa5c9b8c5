using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using RelGraph.Benchmarks.Measuring;

namespace RelGraph.Benchmarks.Kernels;

/// <summary>Runs the BenchmarkDotNet benchmarks in this process and keeps their means and allocations like every other result.</summary>
internal static class KernelRunner
{
    public static void Run(string[] arguments)
    {
        var (load, at) = (Machine.Load(), DateTimeOffset.UtcNow);
        var job = Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance);
        var config = ManualConfig.CreateEmpty().AddJob(job).AddLogger(ConsoleLogger.Default).AddColumnProvider(DefaultColumnProviders.Instance)
            .AddDiagnoser(MemoryDiagnoser.Default).WithArtifactsPath(Path.Combine(Path.GetTempPath(), "relgraph-bench", "kernels"))
            .WithOptions(ConfigOptions.DisableLogFile);
        var summary = BenchmarkRunner.Run<ScoreKernels>(config, arguments);
        var figures = new List<Figure>();
        foreach (var report in summary.Reports.Where(report => report.ResultStatistics is not null))
        {
            var name = report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'');
            figures.Add(new Figure(name, report.ResultStatistics!.Mean / 1000, "µs"));
            figures.Add(new Figure(name + ": allocated", (report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / 1024.0, "KiB"));
        }

        new Results
        {
            Benchmark = "kernels",
            At = at,
            Machine = Machine.Here(),
            Work = "one call each on a deal with 12 seats, by BenchmarkDotNet (short run, in process)",
            LoadBefore = load,
            LoadAfter = Machine.Load(),
            Figures = figures,
        }.Keep(Checkout.Results);
    }
}
