using System.CommandLine;
using RelGraph.Cli.Running;
using RelGraph.Engine.Analytics;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Cli.Graphs;

/// <summary>The options that all whole-graph questions share: which graph, where it is worked out, what is shown and kept.</summary>
internal sealed class GraphOptions
{
    private const string DefaultRelations = "reports-to,influences,works-with,personal-tie,introduced,covers";
    private const int DefaultTop = 20;

    private readonly Option<string> _relations = new("--relations")
    {
        Description = "Kinds of relation, separated by commas · 关系种类", HelpName = "KINDS", DefaultValueFactory = _ => DefaultRelations,
    };

    private readonly Option<string?> _also = new("--also") { Description = "Kinds of noun that count even without relations, for example contact · 孤立节点也计入的种类", HelpName = "KINDS" };
    private readonly Option<string?> _weight = new("--weight") { Description = "Field that is the weight, for example strength; 1 where there is none · 权重字段", HelpName = "FIELD" };
    private readonly Option<string> _orientation;
    private readonly Option<string> _engine = new("--engine") { Description = "Where: auto, memory or server (Neo4j with Graph Data Science) · 计算引擎", HelpName = "WHERE", DefaultValueFactory = _ => "auto" };
    private readonly Option<int> _top = new("--top") { Description = "How many to show · 显示条数", HelpName = "N", DefaultValueFactory = _ => DefaultTop };
    private readonly Option<string?> _out = new("--out") { Description = "New CSV file for all nodes · 输出到新的 CSV 文件", HelpName = "FILE" };

    private readonly bool _hasEngines;

    /// <summary>The options with the orientation that a question usually has.</summary>
    /// <param name="usual">The orientation.</param>
    /// <param name="hasEngines">True for questions that a store's server can also answer.</param>
    public GraphOptions(RelationOrientation usual, bool hasEngines)
    {
        _hasEngines = hasEngines;
        _orientation = new Option<string>("--orientation")
        {
            Description = "Which way relations lead: as-stated, reversed or undirected · 关系方向", HelpName = "WAY", DefaultValueFactory = _ => Names.Of(usual),
        };
    }

    /// <summary>All of them, for a command's definition.</summary>
    public Symbol[] All => [_relations, _also, _weight, _orientation, .. (Symbol[])(_hasEngines ? [_engine] : []), _top, _out];

    /// <summary>Checks what can be checked before anything is opened.</summary>
    /// <exception cref="RelGraph.Engine.Errors.RelGraphException">A value cannot be read, or the file for the answer exists.</exception>
    public void Check(ParseResult parsed, Session session)
    {
        Top(parsed);
        if (_hasEngines)
        {
            Mode(parsed);
        }

        NodeFile.RequireNew(session, Out(parsed));
    }

    /// <summary>Refuses options about relations of a workspace where the graph comes from elsewhere.</summary>
    /// <exception cref="UsageException">There is one.</exception>
    public void RequireNone(ParseResult parsed)
    {
        if (((Option[])[_relations, _also, _weight, _orientation, _engine]).FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false }) is { } odd)
        {
            throw new UsageException($"{odd.Name} is about the relations of a workspace: leave it out with --edges, --snapshot and --generate.");
        }
    }

    /// <summary>The graph asked about.</summary>
    /// <exception cref="RelGraph.Engine.Errors.RelGraphException">A value cannot be read, or the selection is not allowed.</exception>
    public GraphSelection Selection(ParseResult parsed, Session session, WorkspaceInfo workspace)
    {
        if (session.Settings.RecordedAsOf is not null)
        {
            throw new UsageException("--recorded-as-of does not go with graph questions, which are about what is believed now: leave it out, or use --as-of for another day.");
        }

        var selection = new GraphSelection
        {
            Relations = Kinds("--relations", parsed.GetValue(_relations)),
            AlsoNodes = Kinds("--also", parsed.GetValue(_also)),
            WeightField = parsed.GetValue(_weight),
            Orientation = Choice<RelationOrientation>("--orientation", parsed.GetValue(_orientation)),
            AsOf = session.Settings.AsOf ?? workspace.Today(session.Host.Clock),
        };
        selection.Validate();
        return selection;
    }

    /// <summary>Where it is to be worked out.</summary>
    public AnalyticsMode Mode(ParseResult parsed) => Choice<AnalyticsMode>("--engine", parsed.GetValue(_engine));

    /// <summary>How many rows are shown.</summary>
    public int Top(ParseResult parsed) => parsed.GetValue(_top) is var top && top >= 1
        ? top
        : throw new UsageException($"--top '{top}' is not a number of rows: write a whole number of at least 1.");

    /// <summary>The file for all nodes; null for none.</summary>
    public string? Out(ParseResult parsed) => parsed.GetValue(_out);

    private static T Choice<T>(string option, string? text)
        where T : struct, Enum => Names.TryParse<T>(text, out var value)
            ? value
            : throw new UsageException($"{option} '{text}' is not known: write {string.Join(", ", Names.All(typeof(T)))}.");

    private static FactKind[] Kinds(string option, string? text) =>
        [.. (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(word => Kind(option, word))];

    private static FactKind Kind(string option, string word) => Names.TryParse<FactKind>(word, out var kind)
        ? kind
        : throw new UsageException($"{option} '{word}' is no kind of fact: write kinds such as {string.Join(", ", RelationEnds.All.Take(3).Select(ends => Names.Of(ends.Kind)))}, separated by commas.");
}
