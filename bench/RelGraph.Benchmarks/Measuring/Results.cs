using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RelGraph.Benchmarks.Measuring;

/// <summary>All figures of one benchmark run.</summary>
internal sealed record Results
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };

    public required string Benchmark { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Machine Machine { get; init; }

    /// <summary>Size of the work in words.</summary>
    public required string Work { get; init; }

    /// <summary>The load of the minute before; anything much above 0 means that others slowed the figures down.</summary>
    public required double LoadBefore { get; init; }

    /// <summary>The load of the minute when it ended, this run included.</summary>
    public required double LoadAfter { get; init; }

    public required IReadOnlyList<Figure> Figures { get; init; }

    /// <summary>Kernels against other programs; null where none were measured.</summary>
    public IReadOnlyList<PeerRow>? Peers { get; init; }

    /// <summary>What the kernels of the catalog promise; null where it was not measured.</summary>
    public IReadOnlyList<CatalogRow>? Catalog { get; init; }

    /// <summary>Servers against each other; null where none were measured.</summary>
    public IReadOnlyList<ServingRow>? Serving { get; init; }

    /// <summary>Reads every kept result.</summary>
    public static IReadOnlyList<Results> ReadAll(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(file => JsonSerializer.Deserialize<Results>(File.ReadAllText(file), Json)!)];

    /// <summary>What was measured as a Markdown table.</summary>
    public IEnumerable<string> Table() => Peers is { } peers ? PeerTable.Lines(peers) : Catalog is { } catalog ? CatalogTable.Lines(catalog) : Serving is { } serving ? ServingTable.Lines(serving) : FigureTable.Lines(Figures);

    /// <summary>Keeps the results and gives the file.</summary>
    public string Keep(string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, $"{Benchmark}-{At.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.json");
        File.WriteAllText(path, JsonSerializer.Serialize(this, Json) + "\n");
        return path;
    }
}
