namespace RelGraph.GraphQL.Runtime.Tests.Oracle.Comparison;

/// <summary>The differences that are known and wanted, as tests/oracle/differences.md lists them.</summary>
internal static class Differences
{
    public const string PrintAfterType = "print-after-type";
    public const string ConflictPlaces = "conflict-places";
    public const string CyclePlaces = "cycle-places";
    public const string RootFieldPlaces = "root-field-places";
    public const string RepeatedUsages = "repeated-usages";
    public const string DuplicateFragments = "duplicate-fragments";
    public const string DuplicateInputFields = "duplicate-input-fields";
    public const string NamePlaces = "name-places";
    public const string JsonEscapes = "json-escapes";
    public const string DirectivesOnDirectives = "directives-on-directives";

    /// <summary>The rows that comparisons of generated material rely on; corner cases name their own.</summary>
    public static IReadOnlyList<string> OfGenerated { get; } =
        [PrintAfterType, ConflictPlaces, CyclePlaces, RootFieldPlaces, RepeatedUsages, DuplicateFragments, DuplicateInputFields, NamePlaces, JsonEscapes, DirectivesOnDirectives];

    public static IReadOnlyList<string> Ids { get; } =
        [.. File.ReadLines(Path.Combine(OraclePlace.Root, "tests", "oracle", "differences.md"))
            .Where(static line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Select(static line => line.Split('|')[1].Trim())];

    public static string Known(string id) => Ids.Contains(id) ? id : throw new InvalidOperationException($"tests/oracle/differences.md has no row {id}.");
}
