using RelGraph.Storage.Neo4j.Transport;

namespace RelGraph.Storage.Neo4j.Schema;

/// <summary>What the database has: the version of RelGraph's schema, indexes and constraints.</summary>
/// <param name="Version">The version of the schema; 0 when there is none.</param>
/// <param name="Rules">All indexes and constraints of the database, other programs' too.</param>
internal sealed record SchemaCatalogue(long Version, IReadOnlyList<FoundRule> Rules)
{
    private const string Online = "ONLINE";
    private static readonly Dictionary<string, object?> NoParameters = [];

    /// <summary>Reads it.</summary>
    public static async Task<SchemaCatalogue> ReadAsync(ICypherTransport transport, CancellationToken cancellation)
    {
        var version = await RowsAsync(transport, SchemaStatements.Version, cancellation).ConfigureAwait(false);
        var indexes = await RowsAsync(transport, SchemaStatements.Indexes, cancellation).ConfigureAwait(false);
        var constraints = await RowsAsync(transport, SchemaStatements.Constraints, cancellation).ConfigureAwait(false);
        return new SchemaCatalogue(
            version is [[long number]] ? number : 0,
            [.. indexes.Select(row => Rule(row, isConstraint: false)), .. constraints.Select(row => Rule(row, isConstraint: true))]);
    }

    /// <summary>The rules that nothing in the database fulfils.</summary>
    public IEnumerable<SchemaRule> Missing(IEnumerable<SchemaRule> rules) => rules.Where(rule => !Rules.Any(found => found.Fulfils(rule)));

    /// <summary>The index behind a rule while it is not ready; null when it is ready.</summary>
    public FoundRule? NotReady(SchemaRule rule) => Rules.FirstOrDefault(found => found.Type == "RANGE" && found.Covers(rule) && found.State != Online);

    private static FoundRule Rule(object?[] row, bool isConstraint) => new(
        Text(row[0]),
        Text(row[1]),
        isConstraint,
        Text(row[2]) == "RELATIONSHIP",
        Texts(row[3]),
        Texts(row[4]),
        Text(row[5]));

    private static string Text(object? value) => value as string ?? "";

    private static IReadOnlyList<string> Texts(object? value) => value is IReadOnlyList<object?> list ? [.. list.OfType<string>()] : [];

    private static async Task<List<object?[]>> RowsAsync(ICypherTransport transport, string text, CancellationToken cancellation)
    {
        var rows = new List<object?[]>();
        var result = await transport.RunAsync(new CypherStatement(text, NoParameters), cancellation).ConfigureAwait(false);
        await using (result.ConfigureAwait(false))
        {
            await foreach (var batch in result.ReadAsync(cancellation).ConfigureAwait(false))
            {
                rows.AddRange(batch);
            }
        }

        return rows;
    }
}
