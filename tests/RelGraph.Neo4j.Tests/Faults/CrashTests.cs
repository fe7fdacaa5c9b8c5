using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Neo4j.Tests.Server;
using RelGraph.Storage.Neo4j;

namespace RelGraph.Neo4j.Tests.Faults;

/// <summary>The server is killed, at chosen statements and under load, and comes back.</summary>
public sealed class CrashTests(OwnServer own) : IClassFixture<OwnServer>
{
    private const int People = 40;
    private static readonly StoreLimits Batches = new(ApplyAtMost: 1, BatchSize: 30, PageSize: 50);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private Neo4jServer Server => own.Server;

    /// <summary>Many workspaces, each at another point of a small change set, of staging, of unpacking or of an erasure, when the one crash comes.</summary>
    [Neo4jFact]
    public async Task Crash_AtEveryPointOfAWrite_LeavesAllOrNothingAndTheRepetitionCompletes()
    {
        (bool Erases, StoreLimits Limits, int At)[] points =
        [
            (false, StoreLimits.Default, 1), (false, Batches, 2), (false, Batches, 4), (false, Batches, 6), (false, Batches, 7), (false, Batches, 8), (false, Batches, 9), (false, Batches, 10),
            (true, StoreLimits.Default, 1), (true, StoreLimits.Default, 3), (true, StoreLimits.Default, 5), (true, Batches, 6),
        ];
        var victims = new List<(Scene Scene, bool Erases, IReadOnlyList<string> Before, FatedTransport Transport, Neo4jGraphStore Store, Task Act)>();
        foreach (var (erases, limits, at) in points)
        {
            var scene = new Scene(Server, limits);
            await using (var first = await scene.OpenAsync())
            {
                await scene.ApplyAsync(first, Facts.Before(People));
            }

            var before = await scene.ExpectedAsync();
            var transport = new FatedTransport(Server.Connect(options => options with { RetryTimeout = TimeSpan.Zero }), number => number == at ? Fate.Held : Fate.Done);
            var store = await scene.OpenAsync(transport, patience: TimeSpan.FromSeconds(1));
            victims.Add((scene, erases, before, transport, store, Task.Run(() => WriteAsync(store, erases))));
        }

        await Task.WhenAll(victims.Select(victim => Task.WhenAny(victim.Transport.Held, victim.Act))).WaitAsync(Patience);
        victims.ForEach(victim => victim.Transport.Release());
        await Server.CrashAsync();
        foreach (var victim in victims)
        {
            Assert.True(await Record.ExceptionAsync(() => victim.Act.WaitAsync(Patience)) is null or StoreException { Code: "STORE_UNREACHABLE" });
            await victim.Store.DisposeAsync();
        }

        await Server.StartAsync();
        await Task.WhenAll(victims.Select(victim => CheckAsync(victim.Scene, victim.Erases, victim.Before)));
    }

    /// <summary>Writers and readers of one workspace go on over a crash: readers see one moment, and the record is what all of them wrote.</summary>
    [Neo4jFact]
    public async Task Crash_UnderLoad_IsSurvivedByWritersAndReaders()
    {
        const int Writers = 3, Each = 12, Shared = 12;
        var scene = new Scene(Server, new StoreLimits(ApplyAtMost: Shared, BatchSize: 8, PageSize: 5));
        var stores = await Task.WhenAll(Enumerable.Range(0, Writers + 2).Select(_ => scene.OpenAsync(Connect(), patience: Patience)));
        await stores[0].ApplyAsync(Bulk("first", 0), default);
        using var isOver = new CancellationTokenSource();
        var done = 0;
        var halfway = new TaskCompletionSource();
        var writers = Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            for (var number = 0; number < Each; number++)
            {
                var receipt = await stores[writer].ApplyAsync(Bulk($"{writer}-{number}", number % 2 * Shared), default);
                Assert.True(receipt.Sequence > 0);
                if (Interlocked.Increment(ref done) == Writers * Each / 3)
                {
                    halfway.TrySetResult();
                }
            }
        })).ToList();
        var readers = stores[Writers..].Select(store => Task.Run(() => ReadWholeMomentsAsync(store, isOver.Token))).ToList();

        await Task.WhenAny(halfway.Task, Task.WhenAll(writers)).WaitAsync(Patience);
        await Server.CrashAsync();
        var opening = OpenWhileItStartsAsync(scene);
        await Server.StartAsync();
        await Task.WhenAll(writers).WaitAsync(Patience);
        await isOver.CancelAsync();
        var reads = await Task.WhenAll(readers).WaitAsync(Patience);

        Assert.All(await opening, code => Assert.Contains(code, new[] { "STORE_UNREACHABLE", "STORE_BUSY" }));
        Assert.All(reads, count => Assert.True(count > 0));
        var log = await stores[0].ReadLogAsync(int.MaxValue, default);
        Assert.Equal(Enumerable.Range(1, Writers * Each + 1).Reverse().Select(number => (long)number), log.Select(info => info.Sequence));
        Assert.Equal(log.Count, log.Select(info => info.Header.Id).Distinct().Count());
        foreach (var info in log.Reverse())
        {
            var parts = info.Header.Id.Split('-');
            await scene.Reference.ApplyAsync(Bulk(info.Header.Id, parts.Length == 1 ? 0 : int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) % 2 * Shared), default);
        }

        Assert.Equal(await scene.ExpectedAsync(), await Scene.TextAsync(stores[^1]));
        await Task.WhenAll(stores.Select(store => store.DisposeAsync().AsTask()));

        // Every change set gives all the shared people the same title; some, too large for one statement, more people of their own.
        static ChangeSet Bulk(string id, int more) => Facts.Set(
            id, [.. Enumerable.Range(1, Shared).Select(number => Facts.Person(number, id)), .. Enumerable.Range(1000, more).Select(number => Facts.Person(number, id))]);

        async Task<int> ReadWholeMomentsAsync(IGraphStore store, CancellationToken stop)
        {
            var count = 0;
            while (!stop.IsCancellationRequested)
            {
                var titles = new List<string?>();
                try
                {
                    await foreach (var batch in store.ReadAsync(FactQuery.Everything, default))
                    {
                        titles.AddRange(batch.Select(version => (Engine.Model.Nouns.Contact)version.Fact.Content).Where(contact => contact.Id.Length < 5).Select(contact => contact.Function));
                    }
                }
                catch (StoreException failed) when (failed.Code is "STORE_UNREACHABLE" or "STORE_BUSY")
                {
                    // An answer that breaks off in the middle cannot be gone on with; the next one can.
                    continue;
                }

                Assert.Equal(Shared, titles.Count);
                Assert.Single(titles.Distinct());
                count++;
            }

            return count;
        }
    }

    private RelGraph.Storage.Neo4j.Transport.QueryApiTransport Connect() => Server.Connect(options => options with { RetryTimeout = Patience });

    /// <summary>Opens the workspace again and again until it opens; the codes of the refusals.</summary>
    private async Task<IReadOnlyList<string>> OpenWhileItStartsAsync(Scene scene)
    {
        var codes = new List<string>();
        while (true)
        {
            try
            {
                await (await scene.OpenAsync(Server.Connect(options => options with { RetryTimeout = TimeSpan.Zero }))).DisposeAsync();
                return codes;
            }
            catch (StoreException refusal)
            {
                Assert.DoesNotContain("relgraph-test", refusal.ToString(), StringComparison.Ordinal);
                codes.Add(refusal.Code);
                await Task.Delay(TimeSpan.FromMilliseconds(100));
            }
        }
    }

    private static async Task WriteAsync(Neo4jGraphStore store, bool erases)
    {
        if (erases)
        {
            await store.EraseAsync(Facts.ErasedKey, "E-1", default);
        }
        else
        {
            await store.ApplyAsync(Facts.Change("change", People), default);
        }
    }

    private static async Task CheckAsync(Scene scene, bool erases, IReadOnlyList<string> before)
    {
        await using var store = await scene.OpenAsync();
        var found = await Scene.TextAsync(store);
        if (erases)
        {
            await scene.Reference.EraseAsync(Facts.ErasedKey, "E-1", default);
            if (found.SequenceEqual(before))
            {
                await store.EraseAsync(Facts.ErasedKey, "E-1", default);
                found = await Scene.TextAsync(store);
            }

            Assert.Equal(await scene.ExpectedAsync(), found);
            foreach (var trace in Facts.Traces)
            {
                Assert.Empty(await scene.TracesAsync(trace));
            }

            return;
        }

        var receipt = await scene.Reference.ApplyAsync(Facts.Change("change", People), default);
        var after = await scene.ExpectedAsync();
        Assert.Equal(found.Count == before.Count ? before : after, found);
        Assert.Equal(Scene.Counts(receipt), Scene.Counts(await store.ApplyAsync(Facts.Change("change", People), default)));
        Assert.Equal(after, await Scene.TextAsync(store));
        Assert.Equal([[0L]], await scene.CypherAsync("MATCH (b) WHERE (b:StagedBatch OR b:StagedChangeSet) AND b.workspace = $workspace AND b.sequence IS NOT NULL RETURN count(*)"));
    }
}
