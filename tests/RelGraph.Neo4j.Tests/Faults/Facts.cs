using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using Fact = RelGraph.Engine.History.Fact;

namespace RelGraph.Neo4j.Tests.Faults;

/// <summary>Facts to record while something fails: people, who they report to and whom they met.</summary>
internal static class Facts
{
    /// <summary>The person that erasures are about; the name is nobody else's, so that what is left of it can be searched for.</summary>
    public const string Erased = "C-1";

    public static FactKey ErasedKey { get; } = new(FactKind.Contact, Erased);

    /// <summary>Texts by which the person could be known.</summary>
    public static IReadOnlyList<string> Traces { get; } = ["赵丹青", "danqing@example.com", "1390000" + "1234"];

    public static ChangeSetHeader Header(string id, string? note = null) => new(id, "E-1", "test", note);

    public static ChangeSet Set(string id, IEnumerable<Change> changes) => new(Header(id), [.. changes]);

    public static Change Say(FactContent content, DayRange? days = null) => new Change.Assert(new Fact(content, days ?? DayRange.Always));

    public static Change Person(int number, string title) => Say(
        number == 1
            ? new Contact { Id = Erased, Name = Traces[0], Email = Traces[1], Phone = Traces[2], Function = title }
            : new Contact { Id = $"C-{number}", Name = $"联系人 {number}", Function = title });

    public static Change Line(int from, int to) => Say(new ReportsTo { Person = NodeId.Contact($"C-{from}"), Manager = NodeId.Contact($"C-{to}") });

    public static Change Meeting(int number, int contact) => Say(new Interaction
    {
        Id = $"I-{number}",
        At = new DateTimeOffset(2026, 1, 2, 9, 0, 0, TimeSpan.FromHours(8)).AddDays(number),
        Channel = Channel.MeetingInPerson,
        Employees = ["E-1"],
        Contacts = [$"C-{contact}", "C-2"],
        Subject = contact == 1 ? $"与{Traces[0]}会面" : null,
    });

    /// <summary>What is recorded before anything fails: so many people in a chain, with a meeting each.</summary>
    public static ChangeSet Before(int people) => new(Header("before", $"从{Traces[0]}处得知"), [.. Enumerable.Range(1, people).SelectMany(number => new[]
    {
        Person(number, "before"), Line(number, number % people + 1), Meeting(number, number),
        Say(new Employment { Contact = $"C-{number}", Organisation = NodeId.Account("A-1"), Title = "before" }),
    })]);

    /// <summary>A change set that changes every person, retracts some lines, says some keys twice and adds as many people again.</summary>
    public static ChangeSet Change(string id, int people) => Set(id,
    [
        .. Enumerable.Range(2, people - 1).Select(number => Person(number, id)),
        .. Enumerable.Range(2, people / 3).Select(number => (Change)new Change.Retract(new FactKey(FactKind.ReportsTo, $"contact:C-{number}"), DayRange.Always)),
        .. Enumerable.Range(people + 1, people).Select(number => Person(number, id)),
        Person(2, id + " once more"),
        Line(people + 1, 2),
        Say(new Contact { Id = "C-3", Name = "联系人 3", Function = "later" }, new DayRange(new DateOnly(2026, 5, 1), DateOnly.MaxValue)),
    ]);
}
