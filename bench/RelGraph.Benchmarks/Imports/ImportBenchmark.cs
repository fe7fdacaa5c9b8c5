using System.Diagnostics;
using RelGraph.Application.Importing;
using RelGraph.Benchmarks.Data;
using RelGraph.Benchmarks.Measuring;
using RelGraph.Engine.Execution;
using RelGraph.Storage.Sqlite;

namespace RelGraph.Benchmarks.Imports;

/// <summary>A bundle from files to a committed change set in a new SQLite file, against parsing and inserting the same rows with nothing checked, kept apart or versioned.</summary>
internal static class ImportBenchmark
{
    public const string ImportStep = "step-import";
    public const string FloorStep = "step-import-floor";

    private const double RowsPerSecond = 100_000;

    public static Results Run(Settings settings)
    {
        var contacts = settings.Number("contacts", 100_000);
        var company = new LargeCompany(contacts, 5 * contacts, settings.Number("interactions", 1_000_000));
        var bundle = LargeBundle.Ensure(company, settings.Work);
        var database = Path.Combine(settings.Work, "import.db");
        var (load, at) = (Machine.Load(), DateTimeOffset.UtcNow);
        var imports = new List<Dictionary<string, double>>();
        var floors = new List<Dictionary<string, double>>();
        for (var i = 0; i < settings.Number("repeat", 3); i++)
        {
            imports.Add(Fresh(ImportStep, bundle, database));
            floors.Add(Fresh(FloorStep, bundle, database));
        }

        // The rate of the goal counts interactions only, though the other files take their time too.
        var (best, floor) = (imports.MinBy(run => run["seconds"])!, floors.MinBy(run => run["seconds"])!);
        return new Results
        {
            Benchmark = "import",
            At = at,
            Machine = Machine.Here(),
            Work = $"{company}; the better of {imports.Count} imports, each in a new process into a new file",
            LoadBefore = load,
            LoadAfter = Machine.Load(),
            Figures =
            [
                new Figure("interaction rows a second, files to commit", company.Interactions / best["seconds"], "rows/s")
                {
                    Goal = Goal.AtLeast(RowsPerSecond), Baseline = company.Interactions / floor["seconds"], BaselineName = "parse + insert",
                },
                new Figure("all rows a second", best["rows"] / best["seconds"], "rows/s") { Baseline = floor["rows"] / floor["seconds"], BaselineName = "parse + insert" },
                new Figure("time", best["seconds"], "s") { Baseline = floor["seconds"], BaselineName = "parse + insert" },
                new Figure("processor time a row", 1e6 * best["cpu"] / best["rows"], "µs") { Baseline = 1e6 * floor["cpu"] / floor["rows"], BaselineName = "parse + insert" },
                new Figure("peak memory", best["peak"], "MiB") { Baseline = floor["peak"], BaselineName = "parse + insert" },
                new Figure("file", best["bytes"] / (1 << 20), "MiB") { Baseline = floor["bytes"] / (1 << 20), BaselineName = "parse + insert" },
            ],
        };
    }

    /// <summary>Imports in this process and reports to the one that started it.</summary>
    public static async Task ImportAsync(string bundle, string database)
    {
        var clock = Stopwatch.StartNew();
        long rows;
        await using (var store = await SqliteGraphStore.OpenAsync(database, new SqliteStoreOptions { CreateIfMissing = LargeCompany.Workspace }, default))
        {
            using var source = ImportSource.Open(bundle);
            var report = await BundleImporter.ImportAsync(store, source, new ImportOptions(), RunContext.Default);
            if (!report.Succeeded)
            {
                throw new InvalidOperationException($"The import failed: {report.Problems[0].Message}");
            }

            rows = report.Rows;
        }

        Report(rows, clock, database);
    }

    /// <summary>What both steps report; the file must be closed.</summary>
    public static void Report(long rows, Stopwatch clock, string database) => Child.Report(new()
    {
        ["rows"] = rows,
        ["seconds"] = clock.Elapsed.TotalSeconds,
        ["cpu"] = Environment.CpuUsage.TotalTime.TotalSeconds,
        ["peak"] = Machine.PeakMiB(),
        ["bytes"] = new FileInfo(database).Length,
    });

    private static Dictionary<string, double> Fresh(string step, string bundle, string database)
    {
        foreach (var file in new[] { database, database + "-wal", database + "-shm" })
        {
            File.Delete(file);
        }

        var numbers = Child.Run(step, bundle, database);
        Console.WriteLine($"  {step}: {numbers["rows"] / numbers["seconds"]:n0} rows/s, {1e6 * numbers["cpu"] / numbers["rows"]:f2} µs of processor a row");
        return numbers;
    }
}
