using RelGraph.Application.Workspaces;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Parameters;
using RelGraph.Testing.Stores;

namespace RelGraph.Application.Tests.Workspaces;

public sealed class WorkspaceTests
{
    private static readonly WorkspaceInfo Info = new("w", "测试公司", "Asia/Shanghai", "CNY") { FrozenOn = new DateOnly(2026, 6, 30) };
    private readonly StoppedClock _clock = new(new DateTimeOffset(2026, 6, 1, 0, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task ApplyAsync_NewInteraction_ShowsInTheNextAnswerAndNotInTheOneBefore()
    {
        await using var workspace = await OpenAsync(Store());
        await Record(workspace, "people", new Contact { Id = "C-1", Name = "王芳" }, new Employee { Id = "E-1", Name = "李雷" });
        var before = await workspace.PictureAsync(Moment.Now, default);

        await Record(workspace, "met", Meeting("I-1", 20));

        Assert.Null(before.Ties.Between(NodeId.Employee("E-1"), NodeId.Contact("C-1")));
        var after = await workspace.PictureAsync(Moment.Now, default);
        Assert.True(after.Ties.Between(NodeId.Employee("E-1"), NodeId.Contact("C-1"))!.Strength > .15);
    }

    [Fact]
    public async Task PictureAsync_RecordedAsOf_ForgetsWhatCameLater()
    {
        await using var workspace = await OpenAsync(Store());
        await Record(workspace, "first", new Contact { Id = "C-1", Name = "王芳" });
        _clock.Now = _clock.Now.AddDays(5);
        await Record(workspace, "second", new Contact { Id = "C-1", Name = "王芬" });

        var then = await workspace.PictureAsync(new Moment(RecordedAsOf: _clock.Now.AddDays(-1)), default);

        Assert.Equal("王芳", then.Facts.Find<Contact>("C-1")!.Name);
        Assert.Equal("王芬", (await workspace.PictureAsync(Moment.Now, default)).Facts.Find<Contact>("C-1")!.Name);
    }

    [Fact]
    public async Task WhatIfAsync_Changes_AreSeenByItsScoresAndWrittenNowhere()
    {
        await using var workspace = await OpenAsync(Store());
        await Record(workspace, "first", new Contact { Id = "C-1", Name = "王芳" });

        var what = await workspace.WhatIfAsync(Moment.Now, [new Change.Assert(Fact(new Contact { Id = "C-2", Name = "Ann" }))], default);

        Assert.NotNull(what.Graph.Facts.Find<Contact>("C-2"));
        Assert.Null((await workspace.PictureAsync(Moment.Now, default)).Facts.Find<Contact>("C-2"));
        Assert.Single(await workspace.Store.ReadLogAsync(10, default));
    }

    [Fact]
    public async Task RefreshAsync_AnotherWriterOnTheStore_IsTakenIn()
    {
        var store = Store();
        await using var workspace = await OpenAsync(store);
        await store.ApplyAsync(new ChangeSet(new ChangeSetHeader("other", "crm", "import"), [new Change.Assert(Fact(new Contact { Id = "C-9", Name = "Bob" }))]), default);

        await workspace.RefreshAsync(default);

        Assert.NotNull((await workspace.PictureAsync(Moment.Now, default)).Facts.Find<Contact>("C-9"));
    }

    [Fact]
    public async Task EraseAsync_APerson_LeavesPicturesOfThePastToo()
    {
        await using var workspace = await OpenAsync(Store());
        await Record(workspace, "first", new Contact { Id = "C-1", Name = "王芳" });
        _clock.Now = _clock.Now.AddDays(5);
        await Record(workspace, "second", new Contact { Id = "C-2", Name = "Ann" });
        var past = new Moment(RecordedAsOf: _clock.Now.AddDays(-1));
        Assert.NotNull((await workspace.PictureAsync(past, default)).Facts.Find<Contact>("C-1"));

        await workspace.EraseAsync(new FactKey(FactKind.Contact, "C-1"), "dpo", default);

        Assert.Null((await workspace.PictureAsync(past, default)).Facts.Find<Contact>("C-1"));
        Assert.Null((await workspace.PictureAsync(Moment.Now, default)).Facts.Find<Contact>("C-1"));
    }

    [Fact]
    public async Task ScoresAsync_SamePointOfView_IsTheSameBookUntilSomethingIsRecorded()
    {
        await using var workspace = await OpenAsync(Store());
        var first = await workspace.ScoresAsync(Moment.Now, default);

        Assert.Same(first, await workspace.ScoresAsync(new Moment(workspace.Today), default));
        await Record(workspace, "first", new Contact { Id = "C-1", Name = "王芳" });
        Assert.NotSame(first, await workspace.ScoresAsync(Moment.Now, default));
    }

    [Fact]
    public async Task ParameterFile_SecondOpening_ReadsWhatTheFirstFroze()
    {
        var folder = Directory.CreateTempSubdirectory("relgraph-parameters");
        try
        {
            var path = ParameterFile.Beside(Path.Combine(folder.FullName, "sales.db"));
            var first = await ParameterFile.LoadOrFreezeAsync(path, Store(), _clock, RunContext.Default);
            Assert.EndsWith("sales.parameters.json", path);

            await File.WriteAllTextAsync(path, (first with { Winning = first.Winning with { MaxShift = 2.5 } }).ToJson());
            var second = await ParameterFile.LoadOrFreezeAsync(path, Store(), _clock, RunContext.Default);

            Assert.Equal(2.5, second.Winning.MaxShift);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private MemoryGraphStore Store() => new(Info, _clock);

    private Task<Workspace> OpenAsync(IGraphStore store) => Workspace.OpenAsync(store, new WorkspaceOptions { Clock = _clock, Parameters = ScoringParameters.Default }, RunContext.Default);

    private static async Task Record(Workspace workspace, string id, params FactContent[] contents) =>
        await workspace.ApplyAsync(new ChangeSet(new ChangeSetHeader(id, "tester", "test"), [.. contents.Select(content => new Change.Assert(Fact(content)))]), default);

    private static Engine.History.Fact Fact(FactContent content) => Engine.History.Fact.Of(content, Info.Zone);

    private static Interaction Meeting(string id, int day) => new()
    {
        Id = id,
        At = new DateTimeOffset(2026, 6, day, 9, 0, 0, TimeSpan.FromHours(8)),
        Channel = Channel.MeetingInPerson,
        Employees = ["E-1"],
        Contacts = ["C-1"],
    };

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
