using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using Xunit;

namespace RelGraph.Testing.Stores;

public abstract partial class GraphStoreContract
{
    [StoreFact]
    public async Task Stage_BeforeItsCommit_IsInvisibleToEveryReader()
    {
        await ApplyAsync("one", Job("E-1", "a"));
        var staged = await Store.StageAsync(Header("big"), default);
        await staged.AppendAsync([Say(Job("E-1", "b")), Say(Job("E-2", "c"))], default);

        Assert.Equal(["a"], await TitlesAsync(new FactQuery { IncludeSuperseded = true }));
        Assert.Single(await ReadChangesAsync());
        Assert.Equal(1, await Store.SequenceAtAsync(null, default));

        var receipt = await staged.CommitAsync(RunContext.Default);

        Assert.Equal((2L, 2L, 1L, 0L), (receipt.Sequence, receipt.Recorded, receipt.Superseded, receipt.Unchanged));
        Assert.Equal(["b", "c"], await TitlesAsync(new FactQuery()));
        Assert.Equal(["a"], await TitlesAsync(new FactQuery { RecordedUpTo = 1 }));
    }

    [StoreFact]
    public async Task Stage_Resumed_GoesOnFromWhatWasStaged()
    {
        var first = await Store.StageAsync(Header("big"), default);
        await first.AppendAsync([Say(Job("E-1", "a")), Say(Job("E-2", "b"))], default);
        await first.DisposeAsync();

        var second = await Store.StageAsync(Header("big"), default);
        Assert.Equal(2, second.StagedCount);
        Assert.Null(second.AlreadyApplied);
        await second.AppendAsync([Say(Job("E-1", "aa"))], default);
        await Assert.ThrowsAsync<ConflictException>(async () => await first.AppendAsync([Say(Job("E-9", "z"))], default));
        var receipt = await second.CommitAsync(RunContext.Default);

        Assert.Equal((2L, 0L, 0L), (receipt.Recorded, receipt.Superseded, receipt.Unchanged));
        Assert.Equal(["aa", "b"], await TitlesAsync(new FactQuery { IncludeSuperseded = true }));
    }

    [StoreFact]
    public async Task Stage_OfAnAppliedId_SaysSoAndTakesNothing()
    {
        var staged = await Store.StageAsync(Header("big"), default);
        await staged.AppendAsync([Say(Job("E-1", "a"))], default);
        var receipt = await staged.CommitAsync(RunContext.Default);

        var again = await Store.StageAsync(Header("big"), default);

        Assert.Equal(receipt.Sequence, again.AlreadyApplied!.Sequence);
        Assert.True(again.AlreadyApplied.AlreadyApplied);
        Assert.True((await again.CommitAsync(RunContext.Default)).AlreadyApplied);
        await Assert.ThrowsAsync<ConflictException>(async () => await again.AppendAsync([Say(Job("E-2", "b"))], default));
        Assert.True((await ApplyAsync("big", Job("E-1", "a"))).AlreadyApplied);
    }

    [StoreFact]
    public async Task Stage_WhoseIdWasAppliedMeanwhile_ConflictsUnlessItSaysTheSame()
    {
        var staged = await Store.StageAsync(Header("x"), default);
        await staged.AppendAsync([Say(Job("E-1", "a")), Say(Job("E-2", "b"))], default);
        await ApplyAsync("x", Job("E-1", "other"));
        await Assert.ThrowsAsync<ConflictException>(async () => await staged.CommitAsync(RunContext.Default));

        var same = await Store.StageAsync(Header("y"), default);
        await same.AppendAsync([Say(Job("E-5", "a"))], default);
        await ApplyAsync("y", Job("E-5", "a"));

        Assert.True((await same.CommitAsync(RunContext.Default)).AlreadyApplied);
        Assert.Equal(["other", "a"], await TitlesAsync(new FactQuery { IncludeSuperseded = true }));
    }

    [StoreFact]
    public async Task Stage_KeysOthersWroteMeanwhile_AreFoldedInTheOrderOfTheCommits()
    {
        var staged = await Store.StageAsync(Header("slow"), default);
        await staged.AppendAsync([Say(Job("E-1", "slow", Days(0, 10))), Say(Job("E-2", "same")), Say(Job("E-3", "mine"))], default);
        var other = await Store.StageAsync(Header("other"), default);
        await other.AppendAsync([Say(Job("E-3", "theirs")), Say(Job("E-4", "theirs"))], default);
        await ApplyAsync("quick", Job("E-1", "quick", Days(5, 20)), Job("E-2", "same"));
        await other.CommitAsync(RunContext.Default);

        var receipt = await staged.CommitAsync(RunContext.Default);

        Assert.Equal((3L, 3L, 2L, 1L), (receipt.Sequence, receipt.Recorded, receipt.Superseded, receipt.Unchanged));
        Assert.Equal(["slow", "quick", "same", "mine", "theirs"], await TitlesAsync(new FactQuery()));
        Assert.Equal(["quick", "same", "theirs", "theirs"], await TitlesAsync(new FactQuery { RecordedUpTo = 2 }));
        Assert.Equal(3, (await ReadChangesAsync(2)).Single().Added.Count);
    }

    [StoreFact]
    public async Task Stage_WhatIsRecordedAlready_CountsAsUnchanged()
    {
        await ApplyAsync("one", Job("E-1", "a"), Job("E-2", "b"));
        var staged = await Store.StageAsync(Header("again"), default);
        await staged.AppendAsync([Say(Job("E-1", "a")), Say(Job("E-2", "b")), new Change.Retract(Job("E-9", "").Key, DayRange.Always)], default);

        var receipt = await staged.CommitAsync(RunContext.Default);

        Assert.Equal((1L, 0L, 0L, 2L), (receipt.Sequence, receipt.Recorded, receipt.Superseded, receipt.Unchanged));
        Assert.True((await (await Store.StageAsync(Header("again"), default)).CommitAsync(RunContext.Default)).AlreadyApplied);
        Assert.Single(await Store.ReadLogAsync(9, default));
    }

    [StoreFact]
    public async Task Stage_WhatIsRecordedAlreadyButRetractedMeanwhile_IsRecordedAgain()
    {
        await ApplyAsync("one", Job("E-1", "a"));
        var staged = await Store.StageAsync(Header("again"), default);
        await staged.AppendAsync([Say(Job("E-1", "a"))], default);
        await Store.ApplyAsync(Set("gone", new Change.Retract(Job("E-1", "").Key, DayRange.Always)), default);

        var receipt = await staged.CommitAsync(RunContext.Default);

        Assert.Equal((1L, 0L, 0L), (receipt.Recorded, receipt.Superseded, receipt.Unchanged));
        Assert.Equal(["a"], await TitlesAsync(new FactQuery()));
    }

    [StoreFact]
    public async Task Discard_OfAStagedSet_LeavesNothingOfIt()
    {
        await ApplyAsync("one", Job("E-1", "a"));
        var staged = await Store.StageAsync(Header("big"), default);
        await staged.AppendAsync([Say(Job("E-1", "b")), Say(Job("E-2", "c"))], default);
        await staged.DiscardAsync(default);

        Assert.Equal(0, (await Store.StageAsync(Header("big"), default)).StagedCount);
        await Assert.ThrowsAsync<ConflictException>(async () => await staged.AppendAsync([Say(Job("E-2", "c"))], default));
        Assert.Equal(["a"], await TitlesAsync(new FactQuery { IncludeSuperseded = true }));
    }

    [StoreFact]
    public async Task Apply_FromManyTasks_GivesEveryChangeSetItsOwnPlace()
    {
        const int Tasks = 8, Each = 12;
        await Task.WhenAll(Enumerable.Range(0, Tasks).Select(task => Task.Run(async () =>
        {
            for (var i = 0; i < Each; i++)
            {
                await ApplyAsync($"{task}-{i}", Job("E-shared", $"{task}-{i}"), Job($"E-{task}", $"{i}"));
            }
        })));

        Assert.Equal(Enumerable.Range(1, Tasks * Each).Select(i => (long)i), (await ReadChangesAsync()).Select(change => change.Info.Sequence));
        var shared = await ReadAsync(new FactQuery { Keys = [Job("E-shared", "").Key], IncludeSuperseded = true });
        Assert.Equal(Tasks * Each, shared.Count);
        Assert.Single(shared, version => version.Superseded is null);
        Assert.Equal(Enumerable.Repeat($"{Each - 1}", Tasks).Append(((RelGraph.Engine.Model.Nouns.Employee)shared.Single(version => version.Superseded is null).Fact.Content).Title!), await TitlesAsync(new FactQuery()));
    }

    [StoreFact]
    public async Task Read_WhileOthersWrite_SeesWholeChangeSetsOfOneMoment()
    {
        await ApplyAsync("0", Pair(0));
        var writing = Task.Run(async () =>
        {
            for (var i = 1; i <= 40; i++)
            {
                await ApplyAsync($"{i}", Pair(i));
            }
        });
        do
        {
            var titles = await TitlesAsync(new FactQuery());
            Assert.Equal(titles[0], titles[1]);
        }
        while (!writing.IsCompleted);
        await writing;

        static Engine.History.Fact[] Pair(int i) => [Job("E-1", $"{i}"), Job("E-2", $"{i}")];
    }
}
