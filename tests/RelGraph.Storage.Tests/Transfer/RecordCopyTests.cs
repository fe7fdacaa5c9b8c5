using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.History.Transfer;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Storage.Sqlite;
using RelGraph.Storage.Tests.Sqlite;
using RelGraph.Testing.Stores;
using Fact = RelGraph.Engine.History.Fact;

namespace RelGraph.Storage.Tests.Transfer;

#pragma warning disable CA1001 // xunit disposes asynchronously, in DisposeAsync.
/// <summary>What can go wrong while a record is copied: nothing of a wrong or half copy is ever seen.</summary>
public sealed class RecordCopyTests : IAsyncLifetime
{
    private static readonly WorkspaceInfo Workspace = new("demo", "演示", "Asia/Shanghai", "CNY");
    private readonly MemoryGraphStore _original = new(Workspace);
    private readonly MemoryGraphStore _target = new(Workspace);

    public async Task InitializeAsync()
    {
        await _original.ApplyAsync(Set("one", Person("C-1", "王晓芳"), Person("C-2", "韩梅梅"), Person("C-3", "李雷")), default);
        await _original.ApplyAsync(Set("two", Person("C-2", "韩梅")), default);
    }

    public async Task DisposeAsync()
    {
        await _original.DisposeAsync();
        await _target.DisposeAsync();
    }

    public static TheoryData<string, string> Damages => new()
    {
        { "lost", "contact:C-2: the copy has contact:C-3 in its place" },
        { "last", "contact:C-3: the copy lacks it" },
        { "content", "contact:C-2: what it says" },
        { "days", "contact:C-2: it holds for" },
        { "confidence", "contact:C-2: source, confidence or visibility" },
        { "recorded", "contact:C-2: it was recorded or superseded by another change set" },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task Run_WhenTheTargetKeepsSomethingElse_NamesTheKeyAndShowsNothing(string damage, string expected)
    {
        var tampered = new TamperedStore(_target, version => version.Fact.Key.Id == (damage == "last" ? "C-3" : "C-2") ? Damage(version, damage) : version);

        var difference = await Assert.ThrowsAsync<StoreException>(() => RecordCopy.RunAsync(_original, tampered, RunContext.Default));

        Assert.Equal("STORE_COPY_DIFFERS", difference.Code);
        Assert.Contains(expected, difference.Message, StringComparison.Ordinal);
        Assert.Equal(0, await _target.SequenceAtAsync(null, default));
        await RecordCopy.RunAsync(_original, _target, RunContext.Default);
    }

    [Fact]
    public async Task Run_WhenSomebodyIsErasedMeanwhile_CopiesNothing()
    {
        // While the versions are read for the second time, to be compared.
        var source = new TamperedStore(_original, version => version, async read =>
        {
            if (read == 2)
            {
                await _original.ApplyAsync(Set("three", Person("C-4", "赵六")), default);
                await _original.EraseAsync(new FactKey(FactKind.Contact, "C-4"), "E-1", default);
            }
        });

        var conflict = await Assert.ThrowsAsync<ConflictException>(() => RecordCopy.RunAsync(source, _target, RunContext.Default));

        Assert.Equal("Somebody was erased from the original while it was copied; nothing of the copy is visible. Copy again.", conflict.Message);
        Assert.Equal(0, await _target.SequenceAtAsync(null, default));
    }

    [Fact]
    public async Task Run_WhileOthersRecord_CopiesTheMomentItBegan()
    {
        var source = new TamperedStore(_original, version => version, async read =>
            await _original.ApplyAsync(Set($"meanwhile {read}", Person("C-1", $"王 {read}")), default));

        var report = await RecordCopy.RunAsync(source, _target, RunContext.Default);

        Assert.Equal(new RecordCopyReport(2, 4, 2, 0), report);
        Assert.Equal(2, await _target.SequenceAtAsync(null, default));
    }

    [Fact]
    public async Task Run_IntoAWorkspaceOfOtherSettings_IsRefused()
    {
        await using var dollars = new MemoryGraphStore(Workspace with { Currency = "USD" });
        await using var renamed = new MemoryGraphStore(Workspace with { Id = "other" });

        Assert.Equal("STORE_COPY_TARGET", (await Assert.ThrowsAsync<StoreException>(() => RecordCopy.RunAsync(_original, dollars, RunContext.Default))).Code);
        Assert.Equal(2, (await RecordCopy.RunAsync(_original, renamed, RunContext.Default)).Sequence);
    }

    [Fact]
    public async Task Run_Reports_CopyingThenComparing()
    {
        var heard = new List<RunProgress>();

        await RecordCopy.RunAsync(_original, _target, RunContext.Default with { Progress = new Listener(heard) });

        Assert.Equal(["copy", "compare"], heard.Select(progress => progress.Phase).Distinct());
        Assert.Equal(new RunProgress("compare", 4, 4), heard[^1]);
    }

    [Fact]
    public async Task Load_OfAProgramThatDied_IsInvisibleKeepsWritersOutAndIsDoneAgain()
    {
        using var folder = new TemporaryFolder();
        var options = new SqliteStoreOptions { CreateIfMissing = Workspace };
        await using (var dying = await SqliteGraphStore.OpenAsync(folder.File("copy.db"), options, default))
        {
            var load = await dying.BeginLoadAsync(await _original.ReadHeadAsync(default), default);
            await foreach (var batch in _original.ReadAsync(new FactQuery { IncludeSuperseded = true }, default))
            {
                await load.AppendAsync(batch, default);
            }
        }

        await using var store = await SqliteGraphStore.OpenAsync(folder.File("copy.db"), options with { CreateIfMissing = null }, default);
        await foreach (var batch in store.ReadAsync(new FactQuery { IncludeSuperseded = true }, default))
        {
            Assert.Empty(batch);
        }

        Assert.Equal("STORE_LOADING", (await Assert.ThrowsAsync<StoreException>(async () => await store.ApplyAsync(Set("own", Person("C-1", "x")), default))).Code);
        Assert.Equal(4, (await RecordCopy.RunAsync(_original, store, RunContext.Default)).Versions);
    }

    private static FactVersion? Damage(FactVersion version, string damage) => damage switch
    {
        "lost" or "last" => null,
        "content" => version with { Fact = version.Fact with { Content = new Contact { Id = version.Fact.Key.Id, Name = "else" } } },
        "days" => version with { Fact = version.Fact with { Valid = DayRange.Since(new DateOnly(2025, 1, 1)) } },
        "confidence" => version with { Fact = version.Fact with { Confidence = 0.5 } },
        _ => version with { Recorded = 2, Superseded = null },
    };

    private static ChangeSet Set(string id, params Fact[] facts) => new(new ChangeSetHeader(id, "E-1", "test"), [.. facts.Select(fact => new Change.Assert(fact))]);

    private static Fact Person(string id, string name) => new(new Contact { Id = id, Name = name }, DayRange.Always);

    private sealed class Listener(List<RunProgress> heard) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => heard.Add(value);
    }
}
