using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Storage.Neo4j.Reading;
using RelGraph.Storage.Neo4j.Shapes;
using RelGraph.Storage.Rows;

namespace RelGraph.Storage.Neo4j.Erasing;

/// <summary>Finds the keys of which a version may concern a person. The server leaves out what cannot; kinds with free text are all looked at here.</summary>
internal sealed class PersonScan(GraphSession session, NodeId person, PersonMatcher matcher, StoreLimits limits)
{
    private static readonly ConcurrentDictionary<(FactKind, bool), string> Texts = new();

    private readonly string _id = JsonEncodedText.Encode(person.Id, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();
    private readonly string _private = Visibility.Private(person.Id).ToString();

    /// <summary>The keys of a kind, without the person's own.</summary>
    public async Task<HashSet<FactKey>> KeysAsync(FactKind kind, CancellationToken cancellation)
    {
        var found = new HashSet<FactKey>();
        await ScanAsync(kind, drawn: true, found, cancellation).ConfigureAwait(false);
        await ScanAsync(kind, drawn: false, found, cancellation).ConfigureAwait(false);
        found.Remove(new FactKey(person.Kind, person.Id));
        return found;
    }

    private async Task ScanAsync(FactKind kind, bool drawn, HashSet<FactKey> found, CancellationToken cancellation)
    {
        var text = Texts.GetOrAdd((kind, drawn), static key => Text(key.Item1, key.Item2));
        var (after, limit) = ("", limits.PageSize);
        while (true)
        {
            var rows = await session.ReadAsync(
                text, cancellation, ("after", after), ("limit", limit), ("free", PersonMatcher.HasFreeText(kind)), ("id", _id), ("private", _private)).ConfigureAwait(false);
            foreach (var row in rows)
            {
                if (row[0] is string key && row[1] is string fact && (Equals(row[2], _private) || matcher.MayConcern(kind, System.Text.Encoding.UTF8.GetBytes(fact))))
                {
                    found.Add(new FactKey(kind, OrdinalKey.Decode(key)));
                }
            }

            if (rows.Count < limit)
            {
                return;
            }

            // The last key may go on behind the page; it is begun again, unless nothing else was in the page.
            var last = (string)rows[^1][0]!;
            var whole = rows.Select(row => (string)row[0]!).LastOrDefault(key => key != last);
            (after, limit) = whole is null ? (after, limit * 2) : (whole, limit);
        }
    }

    private static string Text(FactKind kind, bool drawn)
    {
        var (pattern, filter, order) = drawn
            ? (ElementPattern.Of(kind).Pattern, "", "x.workspace, x.key")
            : ("(x:Version) USING INDEX x:Version(workspace, kind, key)", $"x.kind = '{Names.Of(kind)}' AND ", "x.workspace, x.kind, x.key");
        return $"""
            MATCH {pattern}
            WHERE x.workspace = $workspace AND {filter}x.key > $after AND x.fact IS NOT NULL AND ($free OR x.visibility = $private OR x.fact CONTAINS $id)
            RETURN x.key, x.fact, x.visibility ORDER BY {order} LIMIT $limit
            """;
    }
}
