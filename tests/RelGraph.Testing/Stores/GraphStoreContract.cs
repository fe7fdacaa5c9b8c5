using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using Xunit;
using Fact = RelGraph.Engine.History.Fact;

namespace RelGraph.Testing.Stores;

/// <summary>What every store must do, as tests: derive a class per store and they run on it.</summary>
public abstract partial class GraphStoreContract : IAsyncLifetime
{
    protected static readonly WorkspaceInfo Workspace = new("demo", "演示", "Asia/Shanghai", "CNY") { FrozenOn = new DateOnly(2026, 6, 30) };

    protected SteppingClock Clock { get; } = new();

    protected IGraphStore Store { get; private set; } = null!;

    /// <summary>More interactions than the store reads at once.</summary>
    protected virtual int MoreThanABatch => 20_000;

    /// <summary>A new, empty store; another one with each call.</summary>
    protected abstract Task<IGraphStore> CreateAsync(WorkspaceInfo workspace, TimeProvider time);

    /// <summary>A name for a backup that does not exist yet.</summary>
    protected abstract string NewBackupName();

    /// <summary>Opens a backup as a store.</summary>
    protected abstract Task<IGraphStore> OpenBackupAsync(string name);

    public virtual async Task InitializeAsync() => Store = await CreateAsync(Workspace, Clock);

    public virtual async Task DisposeAsync() => await Store.DisposeAsync();

    protected static DateOnly Day(int number) => new DateOnly(2025, 1, 1).AddDays(number);

    protected static DayRange Days(int from, int to) => new(Day(from), Day(to));

    protected static Fact Job(string id, string title, DayRange? days = null) =>
        new(new Employee { Id = id, Name = "李雷", Title = title }, days ?? DayRange.Always);

    protected static Fact Talk(string id, string[] employees, string[] contacts, string? subject = null) =>
        Fact.Of(
            new Interaction
            {
                Id = id,
                At = new DateTimeOffset(2025, 2, 3, 9, 0, 0, TimeSpan.FromHours(8)),
                Channel = Channel.MeetingInPerson,
                Employees = employees,
                Contacts = contacts,
                Subject = subject,
            },
            Workspace.Zone);

    protected static ChangeSetHeader Header(string id) => new(id, "E-1", "test");

    protected static ChangeSet Set(string id, params Change[] changes) => new(Header(id), changes);

    protected static Change Say(Fact fact) => new Change.Assert(fact);

    protected Task<ChangeSetReceipt> ApplyAsync(string id, params Fact[] facts) => ApplyAsync(Store, id, facts);

    protected static async Task<ChangeSetReceipt> ApplyAsync(IGraphStore store, string id, params Fact[] facts) =>
        await store.ApplyAsync(Set(id, [.. facts.Select(Say)]), default);

    protected Task<List<FactVersion>> ReadAsync(FactQuery? query = null) => ReadAsync(Store, query);

    protected static async Task<List<FactVersion>> ReadAsync(IGraphStore store, FactQuery? query = null)
    {
        var all = new List<FactVersion>();
        await foreach (var batch in store.ReadAsync(query ?? FactQuery.Everything, default))
        {
            all.AddRange(batch);
        }

        return all;
    }

    protected async Task<List<CommittedChange>> ReadChangesAsync(long after = 0)
    {
        var all = new List<CommittedChange>();
        await foreach (var change in Store.ReadChangesAsync(after, default))
        {
            all.Add(change);
        }

        return all;
    }

    protected async Task<string[]> TitlesAsync(FactQuery query) => [.. (await ReadAsync(query)).Select(version => ((Employee)version.Fact.Content).Title ?? "")];

    /// <summary>One line per fact, for comparing and for reading in a failure.</summary>
    protected static string Line(Fact fact) =>
        $"{fact.Key} {fact.Valid} {fact.Source} {fact.Confidence} {fact.Visibility} {System.Text.Encoding.UTF8.GetString(FactJson.Write(fact.Content))}";

    protected static string Line(FactVersion version) => $"{version.Recorded}-{version.Superseded} {Line(version.Fact)}";

    protected static IEnumerable<string> Lines(IEnumerable<FactVersion> versions) => versions.Select(Line);
}
