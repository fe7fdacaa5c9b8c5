using System.Globalization;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Testing.Graphs;
using RelGraph.Testing.Stores;
using Fact = RelGraph.Engine.History.Fact;

namespace RelGraph.Engine.Tests.Graphs;

public sealed class LiveGraphLoadTests
{
    private static readonly DateOnly Today = Picture.Day("2024-06-01");

    [Xunit.Fact]
    public async Task LoadAsync_AnyRecord_EqualsFollowingItsChangesToTheBit()
    {
        await using var store = new MemoryGraphStore(Picture.Workspace);
        var random = new SeededRandom(31);
        for (var step = 0; step < 40; step++)
        {
            await store.ApplyAsync(new ChangeSet(Header(step), [.. Enumerable.Range(0, 6).Select(_ => Draw(ref random))]), default);
        }

        var followed = LiveGraph.Empty(Picture.Workspace);
        await foreach (var change in store.ReadChangesAsync(0, default))
        {
            followed = followed.Apply(change);
        }

        Assert.Equal(Lines(await LiveGraph.LoadAsync(store, LiveGraphOptions.Default, RunContext.Default)), Lines(followed));
        Assert.NotEmpty(Lines(followed));
    }

    [Xunit.Fact]
    public async Task LoadAsync_RecordedUpTo_ShowsWhatWasBelievedThen()
    {
        await using var store = new MemoryGraphStore(Picture.Workspace);
        await store.ApplyAsync(new ChangeSet(Header(1), [new Change.Assert(Contact("I-1", "2024-05-01", "C-韩梅梅"))]), default);
        await store.ApplyAsync(new ChangeSet(Header(2), [new Change.Assert(Contact("I-2", "2024-05-01", "C-Smith"))]), default);

        var then = await LiveGraph.LoadAsync(store, new LiveGraphOptions { RecordedUpTo = 1 }, RunContext.Default);

        Assert.Equal(1, then.Sequence);
        Assert.Equal(["C-韩梅梅"], then.AsOf(Today).Ties.Of(NodeId.Employee("E-1")).Select(tie => tie.To.Id));
    }

    [Xunit.Fact]
    public async Task LoadAsync_OptedOutSince_IsLeftOutOfEarlierRecordsToo()
    {
        await using var store = new MemoryGraphStore(Picture.Workspace);
        await store.ApplyAsync(new ChangeSet(Header(1), [new Change.Assert(Contact("I-1", "2024-05-01", "C-韩梅梅"))]), default);
        await store.ApplyAsync(new ChangeSet(Header(2), [new Change.Assert(new Fact(new Contact { Id = "C-韩梅梅", Name = "韩梅梅", OptedOut = true }, DayRange.Always))]), default);

        var then = await LiveGraph.LoadAsync(store, new LiveGraphOptions { RecordedUpTo = 1 }, RunContext.Default);

        Assert.Empty(then.AsOf(Today).Ties.People);
    }

    [Xunit.Fact]
    public async Task LoadAsync_OptionsOutOfRange_AreRefused()
    {
        await using var store = new MemoryGraphStore(Picture.Workspace);

        await Assert.ThrowsAsync<InvalidOptionsException>(() => LiveGraph.LoadAsync(store, new LiveGraphOptions { RecordedUpTo = -1 }, RunContext.Default));
    }

    [Xunit.Fact]
    public async Task LoadAsync_Cancelled_Stops()
    {
        await using var store = new MemoryGraphStore(Picture.Workspace);
        await store.ApplyAsync(new ChangeSet(Header(1), [new Change.Assert(Contact("I-1", "2024-05-01", "C-1"))]), default);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            LiveGraph.LoadAsync(store, LiveGraphOptions.Default, new RunContext { Cancellation = new CancellationToken(true) }));
    }

    private static Change Draw(ref SeededRandom random)
    {
        var id = $"I-{random.NextBelow(80)}";
        var day = Today.AddDays(-random.NextBelow(400));
        return random.NextBelow(6) switch
        {
            0 => new Change.Retract(new FactKey(FactKind.Interaction, id), DayRange.Since(day)),
            1 => new Change.Assert(Fact.Of(new Judgement { Id = $"J-{random.NextBelow(9)}", Author = "E-1", On = day, Aspect = JudgementAspect.Closeness, Contact = $"C-{random.NextBelow(5)}", Level = 1 + random.NextBelow(5) }, Picture.Workspace.Zone)),
            _ => new Change.Assert(Fact.Of(
                Picture.Contact(id, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), (Channel)(1 + random.NextBelow(14)), random.NextBelow(90), $"E-{random.NextBelow(3)}", $"C-{random.NextBelow(5)}", $"C-{random.NextBelow(5)}"),
                Picture.Workspace.Zone)),
        };
    }

    private static List<string> Lines(LiveGraph live) =>
    [
        .. from day in new[] { -300, -100, 0 }
           let ties = live.AsOf(Today.AddDays(day)).Ties
           from person in ties.People
           from tie in ties.Of(person)
           select $"{day} {tie.From} {tie.To} {BitConverter.DoubleToInt64Bits(tie.Strength)} {BitConverter.DoubleToInt64Bits(tie.TotalMass)} {tie.Interactions} {string.Join(',', tie.Judgements)}",
    ];

    private static Fact Contact(string id, string day, string contact) => Fact.Of(Picture.Contact(id, day, Channel.MeetingInPerson, 60, "E-1", contact), Picture.Workspace.Zone);

    private static ChangeSetHeader Header(int number) => new($"S-{number}", "李雷", "test");
}
