using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using Xunit;

namespace RelGraph.Testing.Stores;

public abstract partial class GraphStoreContract
{
    [StoreFact]
    public async Task KeyVersion_OfEveryChange_IsThePlaceOfTheLast()
    {
        var key = Job("E-1", "").Key;
        Assert.Equal(default, await VersionAsync(key));

        await ApplyAsync("one", Job("E-1", "analyst"));
        await ApplyAsync("two", Job("E-2", "engineer"));
        Assert.Equal(new KeyVersion(1, 1), await VersionAsync(key));

        await Store.ApplyAsync(Set("three", new Change.Retract(key, Days(20, 30))), default);
        Assert.Equal(new KeyVersion(3, 3), await VersionAsync(key));

        // What is left is older than the change that left it.
        await Store.ApplyAsync(Set("four", new Change.Retract(key, new DayRange(Day(30), DateOnly.MaxValue))), default);
        Assert.Equal(new KeyVersion(4, 4), await VersionAsync(key));
        Assert.Equal(new KeyVersion(3, 3), await VersionAsync(key, upTo: 3));

        await Store.ApplyAsync(Set("five", new Change.Retract(key, DayRange.Always)), default);
        Assert.Equal(new KeyVersion(0, 5), await VersionAsync(key));
    }

    [StoreFact]
    public async Task Apply_VersionAsExpected_IsRecorded()
    {
        await ApplyAsync("one", Job("E-1", "analyst"));

        var changed = await ExpectAsync("two", 1, Job("E-1", "director"));
        var added = await ExpectAsync("three", 0, Job("E-2", "engineer"));

        Assert.Equal((2L, 3L), (changed.Sequence, added.Sequence));
    }

    [StoreFact]
    public async Task Apply_VersionMovedOn_RecordsNothingAndTellsWhoMovedIt()
    {
        await ApplyAsync("one", Job("E-1", "analyst"));
        await ApplyAsync("two", Job("E-1", "director"));

        var error = await Assert.ThrowsAsync<VersionConflictException>(() => ExpectAsync("three", 1, Job("E-1", "partner")));

        var conflict = Assert.Single(error.Conflicts);
        Assert.Equal((Job("E-1", "").Key, 1L, 2L, "two", "E-1"), (conflict.Key, conflict.Expected, conflict.Present, conflict.LastChange!.Header.Id, conflict.LastChange.Header.Author));
        Assert.Equal("VERSION_CONFLICT", error.Code);
        Assert.Equal(["director"], await TitlesAsync(new FactQuery()));
        Assert.Equal(2, await Store.SequenceAtAsync(null, default));
    }

    [StoreFact]
    public async Task Apply_ExpectedNothing_IsRefusedWhereSomethingIsAndAllowedWhereNothingIsLeft()
    {
        await ApplyAsync("one", Job("E-1", "analyst"));

        var error = await Assert.ThrowsAsync<VersionConflictException>(() => ExpectAsync("two", 0, Job("E-1", "director")));
        await Store.ApplyAsync(Set("three", new Change.Retract(Job("E-1", "").Key, DayRange.Always)), default);
        var gone = await Assert.ThrowsAsync<VersionConflictException>(() => ExpectAsync("four", 1, Job("E-1", "director")));
        await ExpectAsync("five", 0, Job("E-1", "director"));

        Assert.Equal((1L, "one"), (error.Conflicts[0].Present, error.Conflicts[0].LastChange!.Header.Id));
        Assert.Equal((0L, "three"), (gone.Conflicts[0].Present, gone.Conflicts[0].LastChange!.Header.Id));
        Assert.Equal(["director"], await TitlesAsync(new FactQuery()));
    }

    [StoreFact]
    public async Task Apply_NeverRecordedButExpected_IsAConflictThatNobodyCaused()
    {
        var error = await Assert.ThrowsAsync<VersionConflictException>(() => ExpectAsync("one", 7, Job("E-1", "analyst")));

        Assert.Equal((7L, 0L, null), (error.Conflicts[0].Expected, error.Conflicts[0].Present, error.Conflicts[0].LastChange));
    }

    [StoreFact]
    public async Task Apply_SameIdAgainAfterItsVersionMovedOn_ReturnsTheFirstReceipt()
    {
        await ApplyAsync("one", Job("E-1", "analyst"));
        await ExpectAsync("two", 1, Job("E-1", "director"));

        var again = await ExpectAsync("two", 1, Job("E-1", "director"));

        Assert.True(again.AlreadyApplied);
        Assert.Equal(2, again.Sequence);
    }

    [StoreFact]
    public async Task Apply_ManyWritersOfOneVersion_OneOfThemWins()
    {
        await ApplyAsync("start", Job("E-1", "analyst"));
        for (var round = 0; round < 4; round++)
        {
            var seen = (await VersionAsync(Job("E-1", "").Key)).Version;

            var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(() => TryExpectAsync(Store, $"{round}-{writer}", seen, Job("E-1", $"title {round} {writer}")))));

            Assert.Single(outcomes, recorded => recorded);
            Assert.Equal(seen + 1, (await VersionAsync(Job("E-1", "").Key)).Version);
        }
    }

    protected static async Task<bool> TryExpectAsync(IGraphStore store, string id, long version, Fact fact)
    {
        try
        {
            await store.ApplyAsync(Set(id, Say(fact)) with { ExpectedVersions = new Dictionary<FactKey, long> { [fact.Key] = version } }, default);
            return true;
        }
        catch (VersionConflictException)
        {
            return false;
        }
    }

    private async Task<ChangeSetReceipt> ExpectAsync(string id, long version, Fact fact) =>
        await Store.ApplyAsync(Set(id, Say(fact)) with { ExpectedVersions = new Dictionary<FactKey, long> { [fact.Key] = version } }, default);

    private async Task<KeyVersion> VersionAsync(FactKey key, long? upTo = null) =>
        (await KeyVersion.ReadAsync(Store, [key], upTo, default)).GetValueOrDefault(key);
}
