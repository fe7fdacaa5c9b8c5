using RelGraph.Engine.Graphs;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Vocabulary;
using Xunit;
using Fact = RelGraph.Engine.History.Fact;

namespace RelGraph.Testing.Stores;

public abstract partial class GraphStoreContract
{
    [StoreFact]
    public async Task ReadInteractionsAsync_AnyForm_GivesWhatReadAsyncGives()
    {
        Interaction Plain(string id) => new() { Id = id, At = new DateTimeOffset(2025, 2, 3, 23, 59, 59, TimeSpan.FromHours(-3.5)).AddTicks(7), Channel = Channel.Email };
        await ApplyAsync(
            "S-1",
            Job("E-1", "销售"),
            Talk("I-1", ["E-1", "E-2"], ["C-韩梅梅", "C-\"引号\"", "C-\\", "C-𠮷"]),
            new Fact(Plain("I-2"), Days(0, 9)) { Visibility = Visibility.Team("团队-1") },
            new Fact(Plain("I-2") with { Subject = "\"minutes\":5,\\ }{][" }, Days(9, 20)) { Visibility = Visibility.Private("E-1") },
            new Fact(Plain("I-3") with { Initiator = NodeId.Contact("C-1"), Contacts = ["C-2", "C-1", "C-2"], Minutes = 12.5, Sentiment = -0.25, TwoWay = false, Opportunity = "O-1" }, DayRange.Always),
            new Fact(Plain("I-4") with { Initiator = NodeId.Employee("E-9"), Contacts = ["C-1"], Minutes = 0, Sentiment = 1e-7, TwoWay = true, Opportunity = "O-商机 \t" }, DayRange.Always),
            new Fact(Plain("I-4-😀") with { Initiator = NodeId.Account("A-1"), Employees = ["C-1"], Opportunity = "O-1", Minutes = 123456789 }, DayRange.Always),
            new Fact(Plain("I-5") with { Employees = ["E-1"], Contacts = ["E-1"], Subject = "" }, DayRange.Always));

        var lines = await InteractionLines.OfBatchesAsync(Store);

        Assert.Equal(7, lines.Count);
        Assert.Equal(await InteractionLines.OfVersionsAsync(Store), lines);
    }

    [StoreFact]
    public async Task ReadInteractionsAsync_RecordedUpTo_GivesWhatWasBelievedThen()
    {
        await ApplyAsync("S-1", Talk("I-1", ["E-1"], ["C-1"]), Talk("I-2", ["E-1"], ["C-2"]));
        await ApplyAsync("S-2", Talk("I-1", ["E-1"], ["C-3"]));
        await Store.ApplyAsync(Set("S-3", new Change.Retract(new FactKey(FactKind.Interaction, "I-2"), DayRange.Always)), default);

        Assert.Empty(await InteractionLines.OfBatchesAsync(Store, 0));
        Assert.Contains("employee:E-1 contact:C-1", (await InteractionLines.OfBatchesAsync(Store, 1))[0], StringComparison.Ordinal);
        Assert.Equal(await InteractionLines.OfVersionsAsync(Store, 2), await InteractionLines.OfBatchesAsync(Store, 2));
        Assert.Contains("employee:E-1 contact:C-3", Assert.Single(await InteractionLines.OfBatchesAsync(Store)), StringComparison.Ordinal);
    }

    [StoreFact]
    public async Task ReadInteractionsAsync_MoreThanABatch_NumbersPeopleThroughTheWholeScan()
    {
        await ApplyAsync("S-1", [.. Enumerable.Range(0, MoreThanABatch).Select(number => Talk($"I-{number:d5}", [$"E-{number % 7}"], [$"C-{number % 9001}"]))]);

        Assert.Equal(await InteractionLines.OfVersionsAsync(Store), await InteractionLines.OfBatchesAsync(Store));
    }

    [StoreFact]
    public async Task ReadInteractionsAsync_Staged_ShowsNothingBeforeTheCommit()
    {
        await using var staged = await Store.StageAsync(Header("S-1"), default);
        await staged.AppendAsync([Say(Talk("I-1", ["E-1"], ["C-1"]))], default);

        Assert.Empty(await InteractionLines.OfBatchesAsync(Store));
        await staged.CommitAsync(Engine.Execution.RunContext.Default);
        Assert.Single(await InteractionLines.OfBatchesAsync(Store));
    }

    [StoreFact]
    public async Task LiveGraph_LoadedFromTheStore_EqualsFollowingItsChangesToTheBit()
    {
        await ApplyAsync("S-1", Talk("I-1", ["E-1"], ["C-韩梅梅", "C-Smith"]), Talk("I-2", ["E-1"], ["C-\"引号\""]), Talk("I-3", ["E-2", "E-1"], ["C-𠮷"]));
        await ApplyAsync("S-2", Talk("I-1", ["E-1"], ["C-Smith"]), new Fact(Talk("I-4", ["E-2"], ["C-Smith"]).Content, Days(40, 60)) { Visibility = Visibility.Team("T-1") });
        await Store.ApplyAsync(Set("S-3", new Change.Retract(new FactKey(FactKind.Interaction, "I-2"), DayRange.Always)), default);
        var followed = LiveGraph.Empty(Workspace);
        foreach (var change in await ReadChangesAsync())
        {
            followed = followed.Apply(change);
        }

        var loaded = await LiveGraph.LoadAsync(Store, LiveGraphOptions.Default, Engine.Execution.RunContext.Default);

        Assert.Equal(Ties(followed), Ties(loaded));
        Assert.Equal(4 * 2, Ties(loaded).Count);
    }

    private static List<string> Ties(LiveGraph live)
    {
        var ties = live.AsOf(Day(50)).Ties;
        return [.. ties.People.SelectMany(ties.Of).Select(tie => $"{tie.From} {tie.To} {BitConverter.DoubleToInt64Bits(tie.Strength)} {BitConverter.DoubleToInt64Bits(tie.TotalMass)} {tie.Interactions}")];
    }
}
