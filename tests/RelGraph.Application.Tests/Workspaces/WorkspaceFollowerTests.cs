using RelGraph.Application.Workspaces;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring.Parameters;
using RelGraph.Testing.Stores;

namespace RelGraph.Application.Tests.Workspaces;

public sealed class WorkspaceFollowerTests
{
    private static readonly WorkspaceInfo Info = new("w", "测试公司", "Asia/Shanghai", "CNY") { FrozenOn = new DateOnly(2026, 6, 30) };
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Start_AnotherWriterOnTheStore_ShowsWithoutBeingAsked()
    {
        await using var store = new MemoryGraphStore(Info, TimeProvider.System);
        await using var workspace = await OpenAsync(store);
        await using var follower = WorkspaceFollower.Start(workspace, Interval, TimeProvider.System, _ => { });

        await RecordAsync(store, "one", "C-1");
        await RecordAsync(store, "two", "C-2");

        await UntilAsync(() => workspace.Sequence == 2);
        Assert.Equal(["C-1", "C-2"], (await workspace.PictureAsync(Moment.Now, default)).Facts.All<Contact>().Select(contact => contact.Id));
    }

    [Fact]
    public async Task RefreshAsync_AnErasureBySomebodyElse_LeavesNothingOfThePerson()
    {
        await using var store = new MemoryGraphStore(Info, TimeProvider.System);
        await using var workspace = await OpenAsync(store);
        await RecordAsync(store, "one", "C-1");
        await workspace.RefreshAsync(default);

        await store.EraseAsync(new FactKey(FactKind.Contact, "C-1"), "dpo", default);
        await RecordAsync(store, "two", "C-2");
        await workspace.RefreshAsync(default);

        Assert.Equal(3, workspace.Sequence);
        Assert.Equal(["C-2"], (await workspace.PictureAsync(Moment.Now, default)).Facts.All<Contact>().Select(contact => contact.Id));
    }

    [Fact]
    public async Task Start_AStoreThatDoesNotAnswer_IsToldOnceAndAskedAgainUntilItDoes()
    {
        await using var store = new FlakyStore(new MemoryGraphStore(Info, TimeProvider.System));
        await using var workspace = await OpenAsync(store);
        var told = new System.Collections.Concurrent.ConcurrentQueue<string>();
        await using var follower = WorkspaceFollower.Start(workspace, Interval, TimeProvider.System, problem => told.Enqueue(problem?.Code ?? "answers"));

        store.IsAway = true;
        await UntilAsync(() => store.Refusals > 3);
        store.IsAway = false;
        await RecordAsync(store, "one", "C-1");
        await UntilAsync(() => workspace.Sequence == 1);

        await UntilAsync(() => told.Count == 2);
        Assert.Equal(["STORE_UNREACHABLE", "answers"], told);
    }

    private static Task<Workspace> OpenAsync(IGraphStore store) =>
        Workspace.OpenAsync(store, new WorkspaceOptions { Parameters = ScoringParameters.Default }, RunContext.Default);

    private static async Task RecordAsync(IGraphStore store, string id, string contact) =>
        await store.ApplyAsync(new ChangeSet(new ChangeSetHeader(id, "crm", "import"), [new Change.Assert(Engine.History.Fact.Of(new Contact { Id = contact, Name = contact }, Info.Zone))]), default);

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!isSo())
        {
            await Task.Delay(Interval, patience.Token);
        }
    }
}
