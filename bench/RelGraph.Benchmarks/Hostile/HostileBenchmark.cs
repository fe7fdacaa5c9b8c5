using System.Diagnostics;
using System.Text.Json;
using RelGraph.Benchmarks.Measuring;

namespace RelGraph.Benchmarks.Hostile;

/// <summary>What refusing hostile documents takes, with the schema and the limits of the server.</summary>
internal static class HostileBenchmark
{
    private const string Mark = "figures:";

    public static Results Run()
    {
        var (load, at) = (Machine.Load(), DateTimeOffset.UtcNow);
        var numbers = Measure();
        return new Results
        {
            Benchmark = "hostile",
            At = at,
            Machine = Machine.Here(),
            Work = "kinds of hostile documents (bench/RelGraph.BenchServer/Hostile), each sent 25 times to the engine of the server on one thread; the shortest run of each counts",
            LoadBefore = load,
            LoadAfter = Machine.Load(),
            Figures =
            [
                new("kinds of documents", numbers["kinds"], "") { Goal = Goal.AtLeast(200) },
                new("refused before any resolver", numbers["refused"], "") { Goal = Goal.AtLeast(numbers["kinds"]) },
                new("processor time of the dearest", numbers["worst"], "ms") { Goal = Goal.AtMost(1) },
                new("processor time, median", numbers["median"], "ms"),
                new("most memory allocated for one", numbers["memory"], "MiB") { Goal = Goal.AtMost(1) },
            ],
        };
    }

    private static Dictionary<string, double> Measure()
    {
        var program = Path.Combine(Checkout.Root, "artifacts", "bin", "RelGraph.BenchServer", "release", "RelGraph.BenchServer.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "hostile"]) { RedirectStandardOutput = true })!;
        Dictionary<string, double>? numbers = null;
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.StartsWith(Mark, StringComparison.Ordinal))
            {
                numbers = JsonSerializer.Deserialize<Dictionary<string, double>>(line[Mark.Length..]);
            }
            else
            {
                Console.WriteLine(line);
            }
        }

        process.WaitForExit();
        return numbers ?? throw new InvalidOperationException($"The measurement ended with {process.ExitCode}.");
    }
}
