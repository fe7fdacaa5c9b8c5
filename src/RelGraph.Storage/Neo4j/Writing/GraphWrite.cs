using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace RelGraph.Storage.Neo4j.Writing;

/// <summary>What one writing statement is to do: rows for its parts, and properties of the workspace. Not safe for concurrent use.</summary>
internal sealed class GraphWrite
{
    // The addition takes the workspace's lock before it reads, so the comparison is with the turn as it is; who finds another turn takes the addition back.
    private const string TakeTurn = """
        MATCH (w:Workspace {id: $workspace})
        SET w.turn = w.turn + 1
        WITH w, w.turn = $turn + 1 AS mine
        SET w.turn = w.turn - CASE WHEN mine THEN 0 ELSE 1 END
        WITH w WHERE mine

        """;

    private static readonly ConcurrentDictionary<string, string> Texts = new(StringComparer.Ordinal);

    private readonly Dictionary<Fragment, List<object?>> _rows = [];

    /// <summary>Properties of the workspace to set; null removes one.</summary>
    public Dictionary<string, object?> Workspace { get; } = [];

    /// <summary>Adds a row to a part.</summary>
    public void Add(Fragment fragment, object? row) => (_rows.TryGetValue(fragment, out var rows) ? rows : _rows[fragment] = []).Add(row);

    /// <summary>The statement's text, which depends only on which parts have rows, and its parameters besides the workspace and the turn.</summary>
    public (string Text, Dictionary<string, object?> Parameters) Compose(long turn)
    {
        var parts = _rows.Keys.OrderBy(fragment => fragment.Order).ToList();
        var parameters = new Dictionary<string, object?>(parts.Count + 3) { ["turn"] = turn, ["set"] = Workspace };
        for (var place = 0; place < parts.Count; place++)
        {
            parameters[Parameter(place)] = _rows[parts[place]];
        }

        return (Texts.GetOrAdd(string.Join(';', parts.Select(part => part.Order.ToString())), _ => Write(parts)), parameters);
    }

    private static string Write(List<Fragment> parts)
    {
        var text = new StringBuilder(TakeTurn);
        for (var place = 0; place < parts.Count; place++)
        {
            text.Append("CALL (w) {\nUNWIND $").Append(Parameter(place)).Append(" AS row\n").Append(FragmentText.Of(parts[place])).Append("\n}\n");
        }

        return text.Append("SET w += $set\nRETURN w.turn").ToString();
    }

    private static string Parameter(int place) => string.Create(CultureInfo.InvariantCulture, $"p{place}");
}
