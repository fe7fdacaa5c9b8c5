using System.Globalization;

namespace RelGraph.Benchmarks.Measuring;

/// <summary>Servers against each other as a Markdown table, with the goals of RelGraph.</summary>
internal static class ServingTable
{
    /// <summary>The server the goals are for.</summary>
    public const string Ours = "RelGraph";

    /// <summary>The least a web server of .NET can do.</summary>
    public const string Floor = "floor";

    /// <summary>The library that teams with Neo4j pick.</summary>
    public const string GraphLibrary = "@neo4j/graphql";

    private const double MostCpuRatio = 1.35;
    private const double LeastRequestRatio = 2;
    private const double LeastGraphRatio = 20;
    private const double MostAllocated = 2048;

    public static IEnumerable<string> Lines(IReadOnlyList<ServingRow> rows)
    {
        yield return "| document | server | requests/s | CPU a request | over the floor | allocated a request | p99 |";
        yield return "|---|---|---:|---:|---:|---:|---:|";
        foreach (var row in rows)
        {
            foreach (var time in row.Servers)
            {
                yield return $"| {row.Document}, {FigureTable.Number(row.Bytes)} B | {time.Server} | {FigureTable.Number(time.RequestsPerSecond)} | {FigureTable.Number(time.CpuMicroseconds)} µs | "
                    + $"{(time.CpuRatio is { } ratio ? FigureTable.Number(ratio) + " ×" : "")} | {(time.AllocatedBytes is { } bytes ? FigureTable.Number(bytes) + " B" : "–")} | {FigureTable.Number(time.P99Milliseconds)} ms |";
            }
        }

        yield return "";
        foreach (var row in rows)
        {
            yield return $"- {row.Document}: {row.Agreement}. {string.Join("; ", Verdicts(row))}";
        }
    }

    private static IEnumerable<string> Verdicts(ServingRow row)
    {
        var ours = row.Servers.Single(time => time.Server == Ours);
        if (ours.CpuRatio is { } ratio)
        {
            yield return row.HasFloorGoals
                ? Verdict($"CPU {FigureTable.Number(ratio)} × the floor (goal {MostCpuRatio.ToString(CultureInfo.InvariantCulture)})", ratio <= MostCpuRatio)
                : $"CPU {FigureTable.Number(ratio)} × the floor";
        }

        foreach (var peer in row.Servers.Where(time => time.Server != Ours && time.Server != Floor))
        {
            var faster = ours.RequestsPerSecond / peer.RequestsPerSecond;
            var what = $"{FigureTable.Number(faster)} × the requests of {peer.Server}";
            yield return GoalOver(peer.Server) is { } goal ? Verdict($"{what} (goal {goal.ToString(CultureInfo.InvariantCulture)})", faster >= goal) : what;
        }

        var best = row.Servers.Where(time => time.Server != Ours && time.Server != Floor).Select(time => time.P99Milliseconds).DefaultIfEmpty(double.PositiveInfinity).Min();
        yield return Verdict($"p99 {FigureTable.Number(ours.P99Milliseconds)} ms, best of the other GraphQL servers {FigureTable.Number(best)} ms", ours.P99Milliseconds <= best);
        if (row.HasFloorGoals && ours.AllocatedBytes is { } bytes)
        {
            yield return Verdict($"{FigureTable.Number(bytes)} B allocated (goal {FigureTable.Number(MostAllocated)})", bytes <= MostAllocated);
        }
    }

    private static double? GoalOver(string peer) => peer switch
    {
        GraphLibrary => LeastGraphRatio,
        _ when peer.StartsWith("mercurius", StringComparison.Ordinal) => LeastRequestRatio,
        _ => null,
    };

    private static string Verdict(string what, bool isMet) => $"{what} {(isMet ? "met" : "MISSED")}";
}
