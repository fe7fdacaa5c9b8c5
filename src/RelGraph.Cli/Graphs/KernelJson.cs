using System.Text.Json;
using System.Text.Json.Nodes;
using RelGraph.Engine.Analytics;
using RelGraph.Engine.Kernels;

namespace RelGraph.Cli.Graphs;

/// <summary>An answer as one JSON document.</summary>
internal static class KernelJson
{
    /// <summary>The document: who worked it out, on what, what holds of the whole, and the rows or groups shown.</summary>
    public static JsonObject Of(GraphFacts facts, IReadOnlyList<int> rows, IReadOnlyList<KernelGroups> groups, IReadOnlyDictionary<int, string> names, string? path)
    {
        var document = new JsonObject
        {
            ["engine"] = new JsonObject { ["name"] = AnalyticsEngine.InMemory.Name, ["version"] = AnalyticsEngine.InMemory.Version },
            ["kernel"] = facts.Kernel.Name,
            ["nodes"] = facts.Input.Graph.NodeCount,
            ["relationships"] = facts.Input.Graph.RelationshipCount,
            ["asOf"] = facts.Input.AsOf?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            ["findings"] = new JsonObject(facts.Answer.Findings.Select(finding => KeyValuePair.Create<string, JsonNode?>(Camel(finding.Name), Value(finding.Value)))),
            ["rowCount"] = facts.Answer.RowCount,
        };
        if (groups.Count > 0)
        {
            document["groups"] = new JsonArray([.. groups.Select(group => new JsonObject
            {
                ["group"] = group.Number, ["size"] = group.Rows.Count, ["members"] = new JsonArray([.. group.Rows.Select(node => JsonValue.Create(facts.Input.TextOf(node)))]),
            })]);
        }
        else
        {
            document["rows"] = new JsonArray([.. rows.Select(row => Row(facts, row, names))]);
        }

        document["file"] = path;
        return document;
    }

    private static JsonObject Row(GraphFacts facts, int row, IReadOnlyDictionary<int, string> names)
    {
        var cells = new JsonObject();
        foreach (var column in facts.Answer.Columns)
        {
            cells[Camel(column.Name)] = column.Type switch
            {
                KernelColumnType.Node => column.NodeAt(row) is { } node ? facts.Input.TextOf(node) : null,
                KernelColumnType.Nodes => new JsonArray([.. column.NodesAt(row).Select(node => JsonValue.Create(facts.Input.TextOf(node)))]),
                KernelColumnType.Flag => Value(column.FlagAt(row)),
                KernelColumnType.WholeNumber => Value(column.WholeNumberAt(row)),
                _ => Value(column.NumberAt(row)),
            };
            if (column.Type == KernelColumnType.Node && facts.Input.HasKinds)
            {
                cells[Camel(column.Name) + "Name"] = column.NodeAt(row) is { } named ? names.GetValueOrDefault(named) : null;
            }
        }

        return cells;
    }

    /// <summary>JSON has no infinity.</summary>
    private static JsonValue? Value(object? value) => value switch
    {
        bool flag => JsonValue.Create(flag),
        long whole => JsonValue.Create(whole),
        double number when double.IsFinite(number) => JsonValue.Create(number),
        double number => JsonValue.Create(number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        _ => null,
    };

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(string.Concat(name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])));
}
