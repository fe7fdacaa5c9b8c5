using RelGraph.Application.Samples;
using RelGraph.Application.Workspaces;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring.Parameters;
using RelGraph.Testing.Stores;

namespace RelGraph.Application.Tests.Samples;

public sealed class SampleWorkspaceTests
{
    private static readonly WorkspaceInfo Info = new("w", "测试公司", "Asia/Shanghai", "CNY") { FrozenOn = new DateOnly(2026, 6, 30) };
    private static readonly Fact[] Facts =
        [.. Enumerable.Range(1, 12).Select(number => Fact.Of(new Account { Id = $"A-{number}", Name = $"客户 {number}" }, Info.Zone))];

    [Fact]
    public async Task FillIfEmpty_EmptyStore_RecordsAllFactsInOneChangeSet()
    {
        await using var store = new MemoryGraphStore(Info);

        var receipt = await SampleWorkspace.FillIfEmptyAsync(store, Facts, RunContext.Default);

        Assert.Equal((1L, 12L), (receipt!.Sequence, receipt.Recorded));
    }

    [Fact]
    public async Task FillIfEmpty_FilledStore_ReadsNoFacts()
    {
        await using var store = new MemoryGraphStore(Info);
        await SampleWorkspace.FillIfEmptyAsync(store, Facts, RunContext.Default);

        Assert.Null(await SampleWorkspace.FillIfEmptyAsync(store, Unreadable(), RunContext.Default));
    }

    [Fact]
    public async Task FillIfEmpty_AfterAnInterruptedStart_ResumesWithTheRest()
    {
        await using var store = new MemoryGraphStore(Info);
        await using (var staged = await store.StageAsync(new ChangeSetHeader(SampleWorkspace.ChangeSetId, "relgraph", "simulation", "The sample company · 示例公司"), default))
        {
            await staged.AppendAsync([.. Facts.Take(5).Select(fact => new Change.Assert(fact))], default);
        }

        var receipt = await SampleWorkspace.FillIfEmptyAsync(store, Facts, RunContext.Default);

        Assert.Equal(12, receipt!.Recorded);
    }

    [Fact]
    public async Task OpenOrCreate_SecondStart_TakesTheFrozenParameters()
    {
        var folder = Directory.CreateTempSubdirectory("relgraph");
        try
        {
            var file = Path.Combine(folder.FullName, "sample.parameters.json");
            await using (var first = await SampleWorkspace.OpenOrCreateAsync(new MemoryGraphStore(Info), Facts, file, new WorkspaceOptions(), RunContext.Default))
            {
                Assert.Equal(first.Parameters.Hash, ScoringParameters.Load(file).Hash);
            }

            var store = new MemoryGraphStore(Info);
            await using var second = await SampleWorkspace.OpenOrCreateAsync(store, Facts, file, new WorkspaceOptions(), RunContext.Default);

            Assert.Equal(ScoringParameters.Load(file).Hash, second.Parameters.Hash);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task LoadOrFreeze_NoFileYet_SaysThatItFreezesAfterLoading()
    {
        var folder = Directory.CreateTempSubdirectory("relgraph");
        try
        {
            await using var store = new MemoryGraphStore(Info);
            await SampleWorkspace.FillIfEmptyAsync(store, Facts, RunContext.Default);
            var phases = new Phases();

            await ParameterFile.LoadOrFreezeAsync(Path.Combine(folder.FullName, "w.parameters.json"), store, TimeProvider.System, new RunContext { Progress = phases });

            Assert.Equal(["freeze the references of the scores 0/1", "freeze the references of the scores 1/1"], phases.Told.TakeLast(2));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private sealed class Phases : IProgress<RunProgress>
    {
        public List<string> Told { get; } = [];

        public void Report(RunProgress value) => Told.Add($"{value.Phase} {value.Done}/{value.Total}");
    }

    private static IEnumerable<Fact> Unreadable()
    {
        throw new InvalidOperationException("The facts of a filled store are not to be read.");
#pragma warning disable CS0162 // makes this an iterator, which throws when read
        yield break;
#pragma warning restore CS0162
    }
}
