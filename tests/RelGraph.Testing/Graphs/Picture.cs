using System.Globalization;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Engine.Ties;

namespace RelGraph.Testing.Graphs;

/// <summary>A small picture written down in a test. People are named by id: <c>E-…</c> is an employee, everything else a contact.</summary>
public sealed class Picture
{
    private readonly List<Fact> _facts = [];

    /// <summary>A workspace in Shanghai that counts in yuan.</summary>
    public static WorkspaceInfo Workspace { get; } = new("test", "测试", "Asia/Shanghai", "CNY");

    /// <summary>The facts so far.</summary>
    public IReadOnlyList<Fact> Facts => _facts;

    /// <summary>The node of a person's id.</summary>
    public static NodeId Person(string id) => id.StartsWith("E-", StringComparison.Ordinal) ? NodeId.Employee(id) : NodeId.Contact(id);

    /// <summary>A day written 2024-01-31.</summary>
    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A contact event of the first person named, who initiated it, with the others, at noon.</summary>
    public static Interaction Contact(string id, string day, Channel channel, double? minutes, params IReadOnlyList<string> people) => new()
    {
        Id = id,
        At = new DateTimeOffset(Day(day).ToDateTime(new TimeOnly(12, 0)), TimeSpan.FromHours(8)),
        Channel = channel,
        Minutes = minutes,
        Initiator = people.Count == 0 ? null : Person(people[0]),
        Employees = [.. people.Where(person => Person(person).Kind == FactKind.Employee)],
        Contacts = [.. people.Where(person => Person(person).Kind == FactKind.Contact)],
    };

    /// <summary>Adds any content, valid from the day it names, or always.</summary>
    public Picture Add(FactContent content, Visibility visibility = default)
    {
        _facts.Add(Fact.Of(content, Workspace.Zone) with { Visibility = visibility });
        return this;
    }

    /// <summary>Adds a fact with days of its own.</summary>
    public Picture Add(Fact fact)
    {
        _facts.Add(fact);
        return this;
    }

    /// <summary>Adds a contact event of the first person named, who initiated it, with the others.</summary>
    public Picture Met(string day, Channel channel, double? minutes, params IReadOnlyList<string> people) =>
        Add(Contact($"I-{_facts.Count:d4}", day, channel, minutes, people));

    /// <summary>Adds a judgement of an employee's closeness to a contact.</summary>
    public Picture Rated(string day, string employee, string contact, int level) => Add(new Judgement
    {
        Id = $"J-{_facts.Count:d4}",
        Author = employee,
        On = Day(day),
        Aspect = JudgementAspect.Closeness,
        Contact = contact,
        Level = level,
    });

    /// <summary>The live graph of the facts so far.</summary>
    public LiveGraph Live(TieParameters? ties = null) => LiveGraph.FromFacts(Workspace, _facts, ties);

    /// <summary>The picture on a day.</summary>
    public RelationshipGraph AsOf(string day, TieParameters? ties = null) => Live(ties).AsOf(Day(day));
}
