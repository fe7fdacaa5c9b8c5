using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using RelGraph.Storage.Neo4j.Schema;
using RelGraph.Storage.Neo4j.Transport;

namespace RelGraph.Storage.Tests.Neo4j;

/// <summary>A database that knows nothing but its indexes and constraints, for what a real server is slow to show or, in its free edition, cannot.</summary>
internal sealed partial class ScriptedSchema : ICypherTransport
{
    public string Target => "http://graph.example/neo4j";

    /// <summary>The version node's number; null without one.</summary>
    public object? Version { get; set; }

    public List<FoundRule> Rules { get; } = [];

    /// <summary>The statements that changed something or tried to.</summary>
    public List<string> Changes { get; } = [];

    /// <summary>Called instead of making a rule; null makes it.</summary>
    public Action<string>? Making { get; set; }

    /// <summary>How often an index is seen filling before it is ready.</summary>
    public int Filling { get; set; }

    public Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellation) => Task.FromResult<CypherResult>(new Answer(Rows(statement)));

    public void Make(string statement)
    {
        var match = Creation().Match(statement);
        var (name, element) = (match.Groups["name"].Value, match.Groups["element"].Value);
        string[] properties = [.. match.Groups["properties"].Captures.Select(capture => capture.Value)];
        var isUnique = match.Groups["what"].Value == "CONSTRAINT";
        var onRelationships = statement.Contains("()-[", StringComparison.Ordinal);
        if (Rules.Any(rule => rule.Name == name || (rule.Covers(new SchemaRule(element, onRelationships, isUnique, properties)) && rule.IsConstraint == isUnique)))
        {
            return;
        }

        Rules.Add(new FoundRule(name, "RANGE", false, onRelationships, [element], properties, Filling > 0 ? "POPULATING" : "ONLINE"));
        if (isUnique)
        {
            Rules.Add(new FoundRule(name, "UNIQUENESS", true, onRelationships, [element], properties, ""));
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private List<object?[]> Rows(CypherStatement statement)
    {
        switch (statement.Text)
        {
            case SchemaStatements.Version:
                return [[Version]];
            case SchemaStatements.Indexes:
                for (var i = 0; i < Rules.Count && Filling == 1; i++)
                {
                    Rules[i] = Rules[i].IsConstraint ? Rules[i] : Rules[i] with { State = "ONLINE" };
                }

                Filling = Math.Max(Filling - 1, 0);
                return [.. Rules.Where(rule => !rule.IsConstraint).Select(Row)];
            case SchemaStatements.Constraints:
                return [.. Rules.Where(rule => rule.IsConstraint).Select(Row)];
            case SchemaStatements.Raise:
                Changes.Add(statement.Text);
                Version = statement.Parameters["version"];
                return [];
            default:
                Changes.Add(statement.Text);
                (Making ?? Make)(statement.Text);
                return [];
        }
    }

    private static object?[] Row(FoundRule rule) =>
    [
        rule.Name, rule.Type, rule.OnRelationships ? "RELATIONSHIP" : "NODE", rule.Elements.Cast<object?>().ToList(), rule.Properties.Cast<object?>().ToList(), rule.State,
    ];

    [GeneratedRegex(@"^CREATE (?:RANGE )?(?<what>CONSTRAINT|INDEX) (?<name>\w+) IF NOT EXISTS FOR [^:]*:(?<element>\w+)[^.]*(?:e\.(?<properties>\w+)\W+)+")]
    private static partial Regex Creation();

    private sealed class Answer(List<object?[]> rows) : CypherResult
    {
        public override IReadOnlyList<string> Fields => [];

        public override CypherSummary? Summary => null;

        public override async IAsyncEnumerable<IReadOnlyList<object?[]>> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
        {
            await Task.CompletedTask;
            yield return rows;
        }

        public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
