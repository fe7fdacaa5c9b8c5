using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.History.Transfer;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Nouns;
using Xunit;
using Fact = RelGraph.Engine.History.Fact;

namespace RelGraph.Testing.Stores;

public abstract partial class GraphStoreContract
{
    private static readonly FactQuery WholeHistory = new() { IncludeSuperseded = true };

    [StoreFact]
    public async Task Copy_OfARecord_HoldsTheSameHistoryLogAndInstants()
    {
        var start = Clock.Now;
        await RecordMuchAsync();
        await using var copy = await CreateAsync(Workspace, Clock);

        var report = await RecordCopy.RunAsync(Transfer(Store), Transfer(copy), RunContext.Default);

        var whole = await ReadAsync(WholeHistory);
        Assert.Equal(new RecordCopyReport(5, whole.Count, 6, 0), report);
        Assert.Equal(Lines(whole), Lines(await ReadAsync(copy, WholeHistory)));
        Assert.Equal(await Store.ReadLogAsync(99, default), await copy.ReadLogAsync(99, default));
        foreach (var sequence in Enumerable.Range(0, 6))
        {
            var then = new FactQuery { RecordedUpTo = sequence };
            Assert.Equal(Lines(await ReadAsync(then)), Lines(await ReadAsync(copy, then)));
            Assert.Equal(await Store.SequenceAtAsync(start.AddHours(sequence), default), await copy.SequenceAtAsync(start.AddHours(sequence), default));
        }

        Assert.Equal(await ToldAsync(Store), await ToldAsync(copy));
    }

    [StoreFact]
    public async Task Copy_OfARecord_KnowsItsChangeSetsAgain()
    {
        await RecordMuchAsync();
        var first = await ApplyAsync("two", Job("E-1", "b", Days(5, 10)), Job("E-3", "x"));
        await using var copy = await CreateAsync(Workspace, Clock);
        await RecordCopy.RunAsync(Transfer(Store), Transfer(copy), RunContext.Default);

        var again = await ApplyAsync(copy, "two", Job("E-1", "b", Days(5, 10)), Job("E-3", "x"));
        var nothing = await ApplyAsync(copy, "nothing", Job("E-3", "x"));
        var staged = await copy.StageAsync(Header("big"), default);

        Assert.True(again.AlreadyApplied);
        Assert.Equal(first with { HeldBack = [] }, again with { HeldBack = [] });
        Assert.True(nothing.AlreadyApplied);
        Assert.Equal(1, nothing.Unchanged);
        Assert.NotNull(staged.AlreadyApplied);
        await Assert.ThrowsAsync<ConflictException>(async () => await ApplyAsync(copy, "two", Job("E-1", "other")));
        Assert.Equal(6, (await ApplyAsync(copy, "next", Job("E-1", "z"))).Sequence);
        Assert.Equal(5, await Store.SequenceAtAsync(null, default));
    }

    [StoreFact]
    public async Task Copy_OfARecordWithAnErasure_HoldsThePersonBackToo()
    {
        await ApplyWangAsync();
        await Store.EraseAsync(Wang, "E-1", default);
        var back = new Fact(new Contact { Id = "C-77", Name = "X. Wang", Email = " Wang.XF@example.com" }, DayRange.Always);
        await ApplyAsync("back", back);
        await using var copy = await CreateAsync(Workspace, Clock);

        var report = await RecordCopy.RunAsync(Transfer(Store), Transfer(copy), RunContext.Default);

        Assert.NotEqual(0, report.Tombstones);
        Assert.Equal(Lines(await ReadAsync(WholeHistory)), Lines(await ReadAsync(copy, WholeHistory)));
        Assert.Equal(await Store.ReadLogAsync(99, default), await copy.ReadLogAsync(99, default));
        Assert.Equal(["contact:C-1"], (await ApplyAsync(copy, "id", new Fact(new Contact { Id = "C-1", Name = "someone" }, DayRange.Always))).HeldBack.Select(key => key.ToString()));
        Assert.Equal(["contact:C-78"], (await ApplyAsync(copy, "phone", new Fact(new Contact { Id = "C-78", Name = "王某", Phone = "+86 138-0013-8000" }, DayRange.Always))).HeldBack.Select(key => key.ToString()));
        Assert.Equal(["contact:erased"], (await ApplyAsync(copy, "back", back)).HeldBack.Select(key => key.ToString()));
    }

    [StoreFact]
    public async Task Copy_OfEveryKindThroughMemoryAndBack_IsTheSameByteForByte()
    {
        var facts = FactCatalog.All.SelectMany(descriptor => Enumerable.Range(1, 3).Select(number => Fact.Of(FactSamples.Full(descriptor, number), Workspace.Zone) with
        {
            Confidence = 1.0 / (number + 2),
            Source = (FactSource)(number % Enum.GetValues<FactSource>().Length),
            Visibility = number == 2 ? Visibility.Team("T-1") : default,
        })).ToArray();
        await ApplyAsync("all", facts);
        await ApplyAsync("𠮷", Job("E-\uFFFD", "behind"), Job("E-𠮷", "before"));
        await using var memory = new MemoryGraphStore(Workspace, Clock);
        await using var copy = await CreateAsync(Workspace, Clock);

        await RecordCopy.RunAsync(Transfer(Store), memory, RunContext.Default);
        await RecordCopy.RunAsync(memory, Transfer(copy), RunContext.Default);

        Assert.Equal(Lines(await ReadAsync(WholeHistory)), Lines(await ReadAsync(copy, WholeHistory)));
        Assert.Equal(await ToldAsync(Store), await ToldAsync(copy));
    }

    [StoreFact]
    public async Task Copy_IntoAStoreThatIsNotEmpty_IsRefused()
    {
        await ApplyAsync("one", Job("E-1", "a"));
        await using var copy = await CreateAsync(Workspace, Clock);
        await ApplyAsync(copy, "own", Job("E-9", "own"));

        var refusal = await Assert.ThrowsAsync<StoreException>(() => RecordCopy.RunAsync(Transfer(Store), Transfer(copy), RunContext.Default));

        Assert.Equal("STORE_COPY_TARGET", refusal.Code);
        Assert.Equal("employee:E-9", Assert.Single(await ReadAsync(copy)).Fact.Key.ToString());
    }

    [StoreFact]
    public async Task Load_BeforeItIsFinished_IsInvisibleAndKeepsWritersOut()
    {
        await RecordMuchAsync();
        await using var target = await CreateAsync(Workspace, Clock);
        await using var load = await BeginAsync(target);

        Assert.Empty(await ReadAsync(target, WholeHistory));
        Assert.Empty(await target.ReadLogAsync(9, default));
        Assert.Equal(0, await target.SequenceAtAsync(null, default));
        Assert.Equal("STORE_LOADING", (await Assert.ThrowsAsync<StoreException>(async () => await ApplyAsync(target, "own", Job("E-9", "own")))).Code);
        Assert.Equal("STORE_LOADING", (await Assert.ThrowsAsync<StoreException>(async () => await target.StageAsync(Header("own"), default))).Code);
    }

    [StoreFact]
    public async Task Load_GivenUp_LeavesAnEmptyStore()
    {
        await RecordMuchAsync();
        await using var target = await CreateAsync(Workspace, Clock);
        await (await BeginAsync(target)).DisposeAsync();

        Assert.Equal(1, (await ApplyAsync(target, "own", Job("E-1", "own"))).Sequence);
        Assert.Equal("own", ((Employee)Assert.Single(await ReadAsync(target, WholeHistory)).Fact.Content).Title);
    }

    [StoreFact]
    public async Task Load_BegunAgain_StartsFromNothingAndEndsTheFirst()
    {
        await RecordMuchAsync();
        await using var target = await CreateAsync(Workspace, Clock);
        await using var abandoned = await BeginAsync(target);

        await RecordCopy.RunAsync(Transfer(Store), Transfer(target), RunContext.Default);

        Assert.Equal(Lines(await ReadAsync(WholeHistory)), Lines(await ReadAsync(target, WholeHistory)));
        await Assert.ThrowsAsync<ConflictException>(async () => await abandoned.AppendAsync(await ReadAsync(WholeHistory), default));
        await Assert.ThrowsAsync<ConflictException>(async () => await abandoned.FinishAsync(RunContext.Default));
        await abandoned.DisposeAsync();
        Assert.Equal(Lines(await ReadAsync(WholeHistory)), Lines(await ReadAsync(target, WholeHistory)));
    }

    private static IRecordTransfer Transfer(IGraphStore store) => Assert.IsAssignableFrom<IRecordTransfer>(store);

    private async Task<IRecordLoad> BeginAsync(IGraphStore target)
    {
        var load = await Transfer(target).BeginLoadAsync(await Transfer(Store).ReadHeadAsync(default), default);
        await load.AppendAsync(await ReadAsync(WholeHistory), default);
        return load;
    }

    /// <summary>Five change sets an hour apart and one that changed nothing: one staged, one with a note, one that retracts.</summary>
    private async Task RecordMuchAsync()
    {
        await ApplyAsync("one", Job("E-1", "a", Days(0, 10)), Job("E-2", "x"), Talk("I-1", ["E-1"], ["C-1"]));
        Clock.Now += TimeSpan.FromHours(1);
        await ApplyAsync("two", Job("E-1", "b", Days(5, 10)), Job("E-3", "x"));
        await ApplyAsync("nothing", Job("E-3", "x"));
        Clock.Now += TimeSpan.FromHours(1) + TimeSpan.FromTicks(1);
        var staged = await Store.StageAsync(Header("big"), default);
        await staged.AppendAsync([Say(Job("E-5", "e")), Say(Job("E-1", "c", Days(7, 8)))], default);
        await staged.CommitAsync(RunContext.Default);
        Clock.Now += TimeSpan.FromHours(1);
        await Store.ApplyAsync(new ChangeSet(new ChangeSetHeader("leave", "韩梅梅", "graphql", "离职"), [new Change.Retract(new FactKey(FactKind.Employee, "E-2"), DayRange.Since(Day(20)))]), default);
        Clock.Now += TimeSpan.FromHours(1);
        await ApplyAsync("again", Job("E-1", "a", Days(0, 10)));
    }

    private static async Task<List<string>> ToldAsync(IGraphStore store)
    {
        var told = new List<string>();
        await foreach (var change in store.ReadChangesAsync(0, default))
        {
            told.Add($"{change.Info}");
            told.AddRange(change.Added.Select(fact => "+ " + Line(fact)));
            told.AddRange(change.Removed.Select(fact => "- " + Line(fact)).Order());
        }

        return told;
    }
}
