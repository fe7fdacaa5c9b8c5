using RelGraph.Engine.Execution;
using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using Xunit;

namespace RelGraph.Testing.Stores;

public abstract partial class GraphStoreContract
{
    [StoreFact]
    public async Task Log_OfSeveralChangeSets_IsNewestFirstWithoutGaps()
    {
        await ApplyAsync("one", Job("E-1", "a"));
        await Store.ApplyAsync(new ChangeSet(new ChangeSetHeader("two", "韩梅梅", "graphql", "升职"), [Say(Job("E-1", "b"))]), default);
        await ApplyAsync("none", Job("E-1", "b"));
        await ApplyAsync("three", Job("E-1", "c"));

        var log = await Store.ReadLogAsync(2, default);

        Assert.Equal(["three", "two"], log.Select(info => info.Header.Id));
        Assert.Equal([3, 2], log.Select(info => info.Sequence));
        Assert.Equal(new ChangeSetHeader("two", "韩梅梅", "graphql", "升职"), log[1].Header);
        Assert.Equal(3, (await Store.ReadLogAsync(100, default)).Count);
    }

    [StoreFact]
    public async Task SequenceAt_AnInstant_IsTheLastRecordedByThen()
    {
        var start = Clock.Now;
        await ApplyAsync("one", Job("E-1", "a"));
        Clock.Now = start.AddHours(2);
        await ApplyAsync("two", Job("E-1", "b"));

        Assert.Equal(0, await Store.SequenceAtAsync(start.AddTicks(-1), default));
        Assert.Equal(1, await Store.SequenceAtAsync(start, default));
        Assert.Equal(1, await Store.SequenceAtAsync(start.AddHours(1), default));
        Assert.Equal(2, await Store.SequenceAtAsync(start.AddHours(2), default));
        Assert.Equal(2, await Store.SequenceAtAsync(null, default));
    }

    [StoreFact]
    public async Task RecordedAt_WhenTheClockGoesBack_DoesNot()
    {
        var first = await ApplyAsync("one", Job("E-1", "a"));
        Clock.Now -= TimeSpan.FromDays(1);
        var second = await ApplyAsync("two", Job("E-1", "b"));

        Assert.Equal(first.RecordedAt, second.RecordedAt);
    }

    [StoreFact]
    public async Task Changes_OfEachChangeSet_AreWhatItAddedAndRemoved()
    {
        await ApplyAsync("one", Job("E-1", "a", Days(0, 10)), Job("E-2", "x"));
        await ApplyAsync("two", Job("E-1", "b", Days(5, 10)));

        var changes = await ReadChangesAsync();

        Assert.Equal([1, 2], changes.Select(change => change.Info.Sequence));
        Assert.Equal([Line(Job("E-1", "a", Days(0, 10))), Line(Job("E-2", "x"))], changes[0].Added.Select(Line));
        Assert.Empty(changes[0].Removed);
        Assert.Equal([Line(Job("E-1", "a", Days(0, 5))), Line(Job("E-1", "b", Days(5, 10)))], changes[1].Added.Select(Line));
        Assert.Equal([Line(Job("E-1", "a", Days(0, 10)))], changes[1].Removed.Select(Line));
        Assert.Equal([2], (await ReadChangesAsync(1)).Select(change => change.Info.Sequence));
        Assert.Empty(await ReadChangesAsync(2));
    }

    [StoreFact]
    public async Task Changes_OfAStagedSet_AreOneChange()
    {
        await ApplyAsync("one", Job("E-3", "old"));
        var staged = await Store.StageAsync(Header("big"), default);
        await staged.AppendAsync([Say(Job("E-5", "e")), Say(Job("E-1", "a"))], default);
        await staged.AppendAsync([Say(Job("E-3", "new")), Say(Job("E-1", "aa")), Say(Job("E-4", "d"))], default);
        await staged.CommitAsync(RunContext.Default);

        var change = Assert.Single(await ReadChangesAsync(1));

        Assert.Equal(new[] { Job("E-1", "aa"), Job("E-3", "new"), Job("E-4", "d"), Job("E-5", "e") }.Select(Line), change.Added.Select(Line));
        Assert.Equal([Line(Job("E-3", "old"))], change.Removed.Select(Line));
    }

    [StoreFact]
    public async Task Backup_WhileTheStoreGoesOn_IsACompleteStoreOfThatMoment()
    {
        await ApplyAsync("one", Job("E-1", "a"), Talk("I-1", ["E-1"], ["C-1"]));
        var expected = Lines(await ReadAsync(new FactQuery { IncludeSuperseded = true })).ToList();
        var name = NewBackupName();
        var progress = new List<RunProgress>();

        await Store.BackupAsync(name, RunContext.Default with { Progress = new Listener(progress) });
        await ApplyAsync("two", Job("E-1", "b"));
        await using var copy = await OpenBackupAsync(name);

        Assert.Equal(Store.Workspace, copy.Workspace);
        Assert.Equal(expected, Lines(await ReadAsync(copy, new FactQuery { IncludeSuperseded = true })));
        Assert.True((await ApplyAsync(copy, "one", Job("E-1", "a"), Talk("I-1", ["E-1"], ["C-1"]))).AlreadyApplied);
        Assert.Equal(progress[^1].Total, progress[^1].Done);
        Assert.Equal("STORE_BACKUP_TARGET", (await Assert.ThrowsAsync<StoreException>(async () => await Store.BackupAsync(name, RunContext.Default))).Code);
    }

    private sealed class Listener(List<RunProgress> heard) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => heard.Add(value);
    }
}
