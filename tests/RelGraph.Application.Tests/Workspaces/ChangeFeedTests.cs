using RelGraph.Application.Workspaces;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring.Parameters;
using RelGraph.Testing.Stores;

namespace RelGraph.Application.Tests.Workspaces;

public sealed class ChangeFeedTests
{
    private const int More = ChangeFeed.Kept + 300;
    private static readonly WorkspaceInfo Info = new("w", "测试公司", "Asia/Shanghai", "CNY") { FrozenOn = new DateOnly(2026, 6, 30) };
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task ReadAsync_WhatAnotherProcessRecords_IsToldOnceThePictureShowsIt()
    {
        await using var store = new MemoryGraphStore(Info, TimeProvider.System);
        await using var workspace = await OpenAsync(store);
        await using var follower = WorkspaceFollower.Start(workspace, TimeSpan.FromMilliseconds(5), TimeProvider.System, _ => { });
        await using var reader = workspace.Changes.ReadAsync(null, default).GetAsyncEnumerator();
        var next = reader.MoveNextAsync().AsTask();

        await RecordAsync(store, 1);

        Assert.True(await next.WaitAsync(Patience));
        Assert.Equal(("change-1", 1L, 1L), (reader.Current.Info.Header.Id, reader.Current.Info.Sequence, reader.Current.Recorded));
        Assert.Equal(1, workspace.Sequence);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(More - 1)]
    [InlineData(More - ChangeFeed.Kept - 1)]
    public async Task ReadAsync_After_TellsEverythingSinceInOrder(long after)
    {
        await using var store = new MemoryGraphStore(Info, TimeProvider.System);
        await using var workspace = await OpenAsync(store);
        await RecordAsync(store, More);
        await workspace.RefreshAsync(default);

        Assert.Equal(Range(after + 1, More), await TakeAsync(workspace.Changes.ReadAsync(after, default), More - after));
    }

    [Fact]
    public async Task ReadAsync_AReaderThatFallsFarBehind_MissesNothing()
    {
        await using var store = new MemoryGraphStore(Info, TimeProvider.System);
        await using var workspace = await OpenAsync(store);
        await using var slow = workspace.Changes.ReadAsync(null, default).GetAsyncEnumerator();
        var first = slow.MoveNextAsync().AsTask();
        await RecordAsync(store, 2);
        await workspace.RefreshAsync(default);
        await first.WaitAsync(Patience);
        var told = new List<long> { slow.Current.Info.Sequence };

        await RecordAsync(store, More, from: 3);
        await workspace.RefreshAsync(default);
        while (told.Count < More && await slow.MoveNextAsync().AsTask().WaitAsync(Patience))
        {
            told.Add(slow.Current.Info.Sequence);
        }

        Assert.Equal(Range(1, More), told);
    }

    [Fact]
    public async Task ReadAsync_APictureReadAnew_TellsWhatWasRecordedWithoutNumbers()
    {
        await using var store = new MemoryGraphStore(Info, TimeProvider.System);
        await using var workspace = await OpenAsync(store);
        await RecordAsync(store, 2);
        await workspace.RefreshAsync(default);
        var begun = workspace.Changes.ReadAsync(2, default);

        await RecordAsync(store, 3, from: 3);
        await workspace.EraseAsync(new FactKey(FactKind.Contact, "C-1"), "dpo", default);

        Assert.Equal([3L, 4L], await TakeAsync(begun, 2));
        await using var again = workspace.Changes.ReadAsync(3, default).GetAsyncEnumerator();
        Assert.True(await again.MoveNextAsync());
        Assert.Equal((ChangeSetHeader.ErasureSource, null), (again.Current.Info.Header.Source, again.Current.Recorded));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public async Task ReadAsync_AfterWhatIsNoSequence_IsRefusedAtOnce(long after)
    {
        await using var workspace = await OpenAsync(new MemoryGraphStore(Info, TimeProvider.System));

        var wrong = Assert.Throws<InvalidValueException>(() => workspace.Changes.ReadAsync(after, default));
        Assert.Contains("a sequence from 0 to 0, the present one", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_Cancelled_Ends()
    {
        await using var workspace = await OpenAsync(new MemoryGraphStore(Info, TimeProvider.System));
        using var cancellation = new CancellationTokenSource();
        await using var reader = workspace.Changes.ReadAsync(null, cancellation.Token).GetAsyncEnumerator();
        var next = reader.MoveNextAsync().AsTask();

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next.WaitAsync(Patience));
    }

    private static Task<Workspace> OpenAsync(MemoryGraphStore store) =>
        Workspace.OpenAsync(store, new WorkspaceOptions { Parameters = ScoringParameters.Default }, RunContext.Default);

    private static async Task RecordAsync(MemoryGraphStore store, int upTo, int from = 1)
    {
        for (var number = from; number <= upTo; number++)
        {
            await store.ApplyAsync(
                new ChangeSet(new ChangeSetHeader($"change-{number}", "crm", "import"), [new Change.Assert(Engine.History.Fact.Of(new Contact { Id = $"C-{number}", Name = "王芳" }, Info.Zone))]), default);
        }
    }

    private static IEnumerable<long> Range(long from, long upTo) => Enumerable.Range(0, (int)(upTo - from + 1)).Select(offset => from + offset);

    private static async Task<List<long>> TakeAsync(IAsyncEnumerable<RecordedChange> changes, long count)
    {
        using var patience = new CancellationTokenSource(Patience);
        var told = new List<long>();
        await foreach (var change in changes.WithCancellation(patience.Token))
        {
            told.Add(change.Info.Sequence);
            if (told.Count == count)
            {
                break;
            }
        }

        return told;
    }
}
