using System.Text;
using RelGraph.Application.Importing;
using RelGraph.Application.Importing.Mapping;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Testing.Stores;

namespace RelGraph.Application.Tests.Importing;

/// <summary>A bundle in a temporary directory, imported into a store in memory on 30 June 2026.</summary>
internal sealed class Bundle : IDisposable
{
    public static readonly WorkspaceInfo Workspace = new("w", "Test", "Asia/Shanghai", "CNY");

    private readonly DirectoryInfo _directory = System.IO.Directory.CreateTempSubdirectory("relgraph-import-");

    public Bundle() => Store = new MemoryGraphStore(Workspace, Clock);

    public static TimeProvider Clock { get; } = new FixedClock();

    public MemoryGraphStore Store { get; }

    public string Directory => Path.Combine(_directory.FullName, "bundle");

    public string Beside(string name) => Path.Combine(_directory.FullName, name);

    /// <summary>Two contacts at one account, one employee, one deal with one seat.</summary>
    public static Bundle Sound() => new Bundle()
        .With("accounts.csv", "id,name,industry,parent", "A-1,华为技术,telecom,", "A-2,\"Müller, Söhne\",machinery,A-1")
        .With("contacts.csv", "id,name,rank", "C-1,王芳,2", "C-2,\"O'Brien \"\"Bob\"\"\",3")
        .With("employees.csv", "id,name", "E-1,李雷")
        .With("opportunities.csv", "id,name,account,owner,opened_on,amount", "O-1,5G core,A-1,E-1,2026-01-05,1200000.00")
        .With("seats.csv", "opportunity,contact,role,political,veto", "O-1,C-1,decision-maker,inner-circle,true", "O-1,C-2,evaluator,,")
        .With("interactions.csv", "id,at,channel,minutes,initiator,employees,contacts", "I-1,2026-03-01T09:30,meeting-in-person,60,E-1,E-1,C-1;C-2", "I-2,2026-03-02T01:00:00Z,email,,contact:C-1,E-1,C-1");

    public Bundle With(string file, params string[] lines) => WithBytes(file, Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));

    public Bundle WithBytes(string file, byte[] bytes)
    {
        System.IO.Directory.CreateDirectory(Directory);
        File.WriteAllBytes(Path.Combine(Directory, file), bytes);
        return this;
    }

    public Task<ImportReport> ImportAsync(ImportOptions? options = null, MappingFile? mapping = null, IGraphStore? store = null, RunContext? run = null)
    {
        System.IO.Directory.CreateDirectory(Directory);
        return ImportFromAsync(Directory, options, mapping, store, run);
    }

    public async Task<ImportReport> ImportFromAsync(string path, ImportOptions? options = null, MappingFile? mapping = null, IGraphStore? store = null, RunContext? run = null)
    {
        using var source = ImportSource.Open(path, mapping);
        return await BundleImporter.ImportAsync(store ?? Store, source, (options ?? new ImportOptions()) with { Clock = Clock }, run ?? RunContext.Default);
    }

    public async Task<IReadOnlyList<Fact>> FactsAsync(IGraphStore? store = null)
    {
        var facts = new List<Fact>();
        await foreach (var batch in (store ?? Store).ReadAsync(FactQuery.Everything, CancellationToken.None))
        {
            facts.AddRange(batch.Select(version => version.Fact));
        }

        return facts;
    }

    public async Task<T> ContentAsync<T>(string key)
        where T : Engine.Model.FactContent => (await FactsAsync()).Select(fact => fact.Content).OfType<T>().Single(content => content.Key == key);

    /// <summary>The directory of the checkout.</summary>
    public static string Repository()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "RelGraph.sln")))
        {
            directory = directory.Parent!;
        }

        return directory.FullName;
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 6, 30, 4, 0, 0, TimeSpan.Zero);
    }
}
