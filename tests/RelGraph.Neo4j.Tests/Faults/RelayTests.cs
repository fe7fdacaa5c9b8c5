using RelGraph.Engine.Errors;
using RelGraph.Neo4j.Tests.Server;
using RelGraph.Storage.Neo4j;
using RelGraph.Storage.Neo4j.Transport;

namespace RelGraph.Neo4j.Tests.Faults;

/// <summary>A network that delays, withholds and cuts answers between the store and a real server.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class RelayTests(Neo4jServer server)
{
    private const int People = 10;
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(8);

    public static TheoryData<string, int> Troubles { get; } = new()
    {
        { nameof(Trouble.Cut), 1 }, { nameof(Trouble.CutInTheMiddle), 1 }, { nameof(Trouble.Stalled), 1 }, { nameof(Trouble.Cut), 3 }, { nameof(Trouble.CutInTheMiddle), 6 },
    };

    /// <summary>The write has committed, or will, and its answer does not come: the store asks what came of it and tells the caller.</summary>
    [Neo4jTheory]
    [MemberData(nameof(Troubles))]
    public async Task Apply_WhoseAnswerNeverComes_IsAppliedOnceAndTold(string name, int at)
    {
        var trouble = Enum.Parse<Trouble>(name);
        var scene = new Scene(server, at == 1 ? StoreLimits.Default : new StoreLimits(ApplyAtMost: 1, BatchSize: 5, PageSize: 50));
        await using var relay = new Relay(server.Connection.Address);
        await using var store = await scene.OpenAsync(Connect(relay));
        await scene.ApplyAsync(store, Facts.Before(People));
        var seen = 0;
        relay.Trouble = request => IsWrite(request) && Interlocked.Increment(ref seen) == at ? trouble : Trouble.None;

        var receipt = await store.ApplyAsync(Facts.Change("change", People), default);

        Assert.Equal(1, relay.Met);
        Assert.Equal(Scene.Counts(await scene.Reference.ApplyAsync(Facts.Change("change", People), default)), Scene.Counts(receipt));
        Assert.Equal(await scene.ExpectedAsync(), await Scene.TextAsync(store));
    }

    [Neo4jFact]
    public async Task Erase_WhoseAnswersBreakOff_IsDoneOnceAndTold()
    {
        var scene = new Scene(server, StoreLimits.Default);
        await using var relay = new Relay(server.Connection.Address);
        await using var store = await scene.OpenAsync(Connect(relay));
        await scene.ApplyAsync(store, Facts.Before(People));
        var expected = await scene.Reference.EraseAsync(Facts.ErasedKey, "E-1", default);
        var seen = 0;
        relay.Trouble = request => IsWrite(request) && Interlocked.Increment(ref seen) % 2 == 1 ? Trouble.Cut : Trouble.None;

        var receipt = await store.EraseAsync(Facts.ErasedKey, "E-1", default);

        Assert.True(relay.Met > 1);
        Assert.Equal((expected.VersionsRemoved, expected.VersionsRewritten), (receipt.VersionsRemoved, receipt.VersionsRewritten));
        Assert.Equal(await scene.ExpectedAsync(), await Scene.TextAsync(store));
    }

    [Neo4jFact]
    public async Task Store_OverASlowNetwork_OnlyTakesLonger()
    {
        var scene = new Scene(server, StoreLimits.Default);
        await using var relay = new Relay(server.Connection.Address) { Trouble = _ => Trouble.Slow };
        await using var store = await scene.OpenAsync(Connect(relay));

        await scene.ApplyAsync(store, Facts.Before(People));

        Assert.Equal(await scene.ExpectedAsync(), await Scene.TextAsync(store));
    }

    [Neo4jFact]
    public async Task Read_WhoseAnswerNeverComes_IsRefusedInTime()
    {
        var scene = new Scene(server, StoreLimits.Default);
        await using var relay = new Relay(server.Connection.Address);
        await using var store = await scene.OpenAsync(Connect(relay));
        await scene.ApplyAsync(store, Facts.Before(People));
        relay.Trouble = _ => Trouble.Stalled;

        var refusal = await Assert.ThrowsAsync<StoreException>(() => Scene.TextAsync(store));

        Assert.Equal("STORE_TIMEOUT", refusal.Code);
        Assert.Contains("ResponseTimeout", refusal.Message, StringComparison.Ordinal);
        relay.Trouble = _ => Trouble.None;
        Assert.Equal(await scene.ExpectedAsync(), await Scene.TextAsync(store));
    }

    /// <summary>When it is never better, the writer is told so; what he wrote once is not written twice when he repeats it.</summary>
    [Neo4jFact]
    public async Task Apply_WhoseAnswersAreAlwaysCut_IsRefusedInTheEndAndRepeatedOnce()
    {
        var scene = new Scene(server, StoreLimits.Default);
        await using var relay = new Relay(server.Connection.Address);
        await using (var store = await scene.OpenAsync(Connect(relay), patience: TimeSpan.FromSeconds(1)))
        {
            relay.Trouble = _ => Trouble.Cut;
            var refusal = await Assert.ThrowsAsync<StoreException>(async () => await store.ApplyAsync(Facts.Before(People), default));
            Assert.Equal("STORE_UNREACHABLE", refusal.Code);
        }

        relay.Trouble = _ => Trouble.None;
        await using var again = await scene.OpenAsync(Connect(relay));
        await scene.ApplyAsync(again, Facts.Before(People));
        Assert.Equal(await scene.ExpectedAsync(), await Scene.TextAsync(again));
    }

    private QueryApiTransport Connect(Relay relay) => new(server.Connection with { Address = relay.Address, ResponseTimeout = Soon, RetryTimeout = TimeSpan.FromSeconds(1) });

    private static bool IsWrite(string request) => request.Contains("SET w.turn = w.turn", StringComparison.Ordinal);
}
