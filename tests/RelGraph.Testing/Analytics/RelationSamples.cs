using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using Fact = RelGraph.Engine.History.Fact;

namespace RelGraph.Testing.Analytics;

/// <summary>Facts that whole-graph questions are asked about.</summary>
public static class RelationSamples
{
    /// <summary>The day the questions are about.</summary>
    public static DateOnly Day { get; } = new(2025, 6, 1);

    /// <summary>A workspace for them.</summary>
    public static WorkspaceInfo Workspace { get; } = new("relations", "关系", "Asia/Shanghai", "CNY") { FrozenOn = Day };

    /// <summary>Few facts with everything that a selection must tell apart: several kinds, past and future days, a relation of a node with itself, weight 0, one that only a team may see, a lone noun.</summary>
    public static IReadOnlyList<Fact> Few { get; } =
    [
        Since(Influence("C-1", "C-2", .5)),
        Since(Influence("C-2", "C-1", .25)),
        Since(Influence("C-2", "C-3", 1)),
        Since(Influence("C-3", "C-3", 1)),
        Since(Influence("C-8", "C-1", 0)),
        new(Influence("C-9", "C-1", 1), new DayRange(DateOnly.MinValue, Day)),
        new(Influence("C-1", "C-9", 1), new DayRange(Day.AddDays(1), DateOnly.MaxValue)),
        Since(Influence("C-1", "C-7", 1)) with { Visibility = Visibility.Team("T-1") },
        Since(new WorksWith { From = NodeId.Contact("C-1"), To = NodeId.Contact("C-2") }),
        new(new WorksWith { From = NodeId.Employee("E-1"), To = NodeId.Contact("C-3") }, new DayRange(Day, Day.AddDays(1))),
        Since(new PersonalTie { From = NodeId.Employee("E-1"), To = NodeId.Employee("E-2"), Type = PersonalTieKind.Alumni }),
        Since(new PersonalTie { From = NodeId.Employee("E-1"), To = NodeId.Employee("E-2"), Type = PersonalTieKind.Friend }),
        Since(new Covers { Employee = "E-2", Subject = NodeId.Account("甲公司") }),
        Since(new Contact { Id = "C-1", Name = "王芳" }),
        Since(new Contact { Id = "C-5", Name = "Nobody knows" }),
        new(new Contact { Id = "C-6", Name = "Gone" }, new DayRange(DateOnly.MinValue, Day)),
        new(new Contact { Id = "C-4", Name = "Before" }, new DayRange(Day.AddDays(-9), Day.AddDays(9))),
        new(new Contact { Id = "C-4", Name = "Later" }, new DayRange(Day.AddDays(9), DateOnly.MaxValue)),
    ];

    /// <summary>Contacts who influence each other at random, in groups, with weights in tenths: the same for the same seed.</summary>
    public static IReadOnlyList<Fact> Random(ulong seed, int people, int relations)
    {
        var random = new SeededRandom(seed);
        var facts = new Dictionary<string, Fact>();
        while (facts.Count < relations)
        {
            var from = random.NextBelow(people);
            var to = random.NextUnit() < .75 ? from / 20 * 20 + random.NextBelow(20) : random.NextBelow(people);
            var content = Influence($"C-{from}", $"C-{Math.Min(to, people - 1)}", (1 + random.NextBelow(10)) / 10.0);
            facts[content.Key] = Since(content);
        }

        return [.. facts.Values];
    }

    /// <summary>Records facts as one change set.</summary>
    public static async Task RecordAsync(IGraphStore store, string id, IEnumerable<Fact> facts) =>
        await store.ApplyAsync(new ChangeSet(new ChangeSetHeader(id, "E-1", "test"), [.. facts.Select(fact => new Change.Assert(fact))]), CancellationToken.None);

    private static Influences Influence(string from, string to, double strength) => new() { From = from, To = to, Strength = strength };

    private static Fact Since(FactContent content) => new(content, DayRange.Since(new DateOnly(2024, 1, 1)));
}
