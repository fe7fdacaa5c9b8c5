using RelGraph.Engine.Execution;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Testing.Stores;
using Fact = RelGraph.Engine.History.Fact;

namespace RelGraph.Engine.Tests.Ties;

/// <summary>A contact counts on the day it was in the workspace, whatever the clocks there do that day.</summary>
public sealed class ContactDayTests
{
    private static readonly DateOnly Later = new(2030, 1, 1);

    [Theory]
    [InlineData("Asia/Shanghai", "2024-06-01")]
    [InlineData("Asia/Shanghai", "1969-12-31")]
    [InlineData("Asia/Kathmandu", "2024-06-01")]
    [InlineData("America/New_York", "2024-03-10")]
    [InlineData("America/New_York", "2024-11-03")]
    [InlineData("Europe/London", "2024-10-27")]
    [InlineData("Australia/Lord_Howe", "2024-04-06")]
    [InlineData("Pacific/Apia", "2011-12-30")]
    public async Task Day_AroundChangesOfTheClock_IsTheLocalOne(string zoneName, string day)
    {
        var workspace = new WorkspaceInfo("test", "测试", zoneName, "CNY");
        var start = new DateTimeOffset(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ToDateTime(default), TimeSpan.Zero).AddDays(-1);
        var contacts = Enumerable.Range(0, 3 * 96).SelectMany(quarter => new[] { -1L, 0, 1 }.Select(ticks => start.AddMinutes(15 * quarter).AddTicks(ticks))).Select((at, number) => new Interaction
        {
            Id = $"I-{number:d4}",
            At = at.ToOffset(TimeSpan.FromHours(2)),
            Channel = Channel.PhoneCall,
            Employees = ["E-李雷"],
            Contacts = ["C-Smith"],
        }).ToList();
        await using var store = new MemoryGraphStore(workspace);
        await store.ApplyAsync(new ChangeSet(new ChangeSetHeader("S-1", "E-李雷", "test"), [.. contacts.Select(contact => new Change.Assert(Fact.Of(contact, workspace.Zone)))]), default);

        var loaded = (await LiveGraph.LoadAsync(store, LiveGraphOptions.Default, RunContext.Default)).AsOf(Later).Interactions;
        var given = LiveGraph.FromFacts(workspace, contacts.Select(contact => Fact.Of(contact, workspace.Zone))).AsOf(Later).Interactions;

        foreach (var contact in contacts)
        {
            var expected = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(contact.At, workspace.Zone).DateTime);
            Assert.Equal(expected, loaded.Find(contact.Id)!.Value.Day);
            Assert.Equal(expected, given.Find(contact.Id)!.Value.Day);
        }
    }

    [Xunit.Fact]
    public async Task Summary_LoadedFromAStore_IsThatOfTheFacts()
    {
        var workspace = new WorkspaceInfo("test", "测试", "Asia/Shanghai", "CNY");
        Interaction Meeting(string id) => new() { Id = id, At = new DateTimeOffset(2024, 5, 1, 23, 30, 0, TimeSpan.Zero), Channel = Channel.Email };
        Fact[] facts =
        [
            Fact.Of(Meeting("I-1") with { Employees = ["E-1"], Contacts = ["C-韩梅梅", "C-Smith"], Initiator = NodeId.Employee("E-1") }, workspace.Zone),
            Fact.Of(Meeting("I-22") with { Contacts = ["C-Smith"], Initiator = NodeId.Contact("C-韩梅梅"), Minutes = 12.5, Sentiment = -0.5, TwoWay = true, Opportunity = "O-1" }, workspace.Zone),
            Fact.Of(Meeting("I-会议") with { Employees = ["E-1"], Contacts = ["C-Smith"] }, workspace.Zone),
            .. Enumerable.Range(0, 90).Select(size => Fact.Of(Meeting($"I-M{size}") with { Employees = ["E-1"], Contacts = [.. Enumerable.Range(0, size).Select(number => $"C-{number}")] }, workspace.Zone)),
        ];
        await using var store = new MemoryGraphStore(workspace);
        await store.ApplyAsync(new ChangeSet(new ChangeSetHeader("S-1", "E-1", "test"), [.. facts.Select(fact => new Change.Assert(fact))]), default);

        var loaded = (await LiveGraph.LoadAsync(store, LiveGraphOptions.Default, RunContext.Default)).AsOf(Later).Interactions;
        var given = LiveGraph.FromFacts(workspace, facts).AsOf(Later).Interactions;

        foreach (var fact in facts)
        {
            var (one, other) = (loaded.Find(fact.Key.Id)!.Value, given.Find(fact.Key.Id)!.Value);
            Assert.Equal(other with { People = [] }, one with { People = [] });
            Assert.Equal(other.People, one.People);
        }

        Assert.Equal(12.5, loaded.Find("I-22")!.Value.Minutes);
        Assert.Equal(["C-Smith", "C-韩梅梅"], loaded.Find("I-22")!.Value.People.Select(person => person.Id));
    }
}
