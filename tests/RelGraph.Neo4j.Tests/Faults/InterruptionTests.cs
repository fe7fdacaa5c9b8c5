using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Neo4j.Tests.Fakes;
using RelGraph.Neo4j.Tests.Server;
using RelGraph.Storage.Neo4j;

namespace RelGraph.Neo4j.Tests.Faults;

/// <summary>Every single writing statement is interrupted once, in every way: nothing is half done, twice done or lost, and figures are those of an undisturbed run.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class InterruptionTests(Neo4jServer server)
{
    private const int People = 6;
    private const int MostStatements = 60;

    public static TheoryData<bool, bool> Deaths { get; } = new() { { true, false }, { true, true }, { false, false }, { false, true } };

    /// <summary>The writer dies at its k-th statement, for every k; another opens the workspace, finds all or nothing, and repeats the change set.</summary>
    [Neo4jTheory]
    [MemberData(nameof(Deaths))]
    public async Task Apply_DyingAtAnyStatement_IsWholeOrAbsentAndRepeatedOnce(bool inPieces, bool afterwards)
    {
        var (whole, absent) = (0, 0);
        for (var at = 1; ; at++)
        {
            var scene = new Scene(server, inPieces ? Scene.InPieces : StoreLimits.Default);
            await using (var first = await scene.OpenAsync())
            {
                await scene.ApplyAsync(first, Facts.Before(People));
            }

            var before = await scene.ExpectedAsync();
            var receipt = await scene.Reference.ApplyAsync(Facts.Change("change", People), default);
            var after = await scene.ExpectedAsync();
            var transport = await DoAsync(scene, at, afterwards ? Fate.DeadAfter : Fate.DeadBefore, async store => await store.ApplyAsync(Facts.Change("change", People), default));

            await using var next = await scene.OpenAsync(time: new LeapingClock());
            var found = await Scene.TextAsync(next);
            Assert.Equal(found.Count == before.Count ? before : after, found);
            (whole, absent) = found.Count == before.Count ? (whole, absent + 1) : (whole + 1, absent);
            Assert.Equal(Scene.Counts(receipt), Scene.Counts(await next.ApplyAsync(Facts.Change("change", People), default)));
            Assert.Equal(after, await Scene.TextAsync(next));
            if (IsOver(transport, at))
            {
                break;
            }
        }

        Assert.True(whole > 0 && (absent > 0 || (afterwards && !inPieces)), $"{whole} whole, {absent} absent");
    }

    /// <summary>The connection breaks once at the k-th statement; the caller notices nothing.</summary>
    [Neo4jTheory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task Apply_WhoseConnectionBreaksOnceAnywhere_IsAppliedOnce(bool inPieces, bool answerLost)
    {
        for (var at = 1; ; at++)
        {
            var scene = new Scene(server, inPieces ? Scene.InPieces : StoreLimits.Default);
            await using (var first = await scene.OpenAsync())
            {
                await scene.ApplyAsync(first, Facts.Before(People));
            }

            var expected = await scene.Reference.ApplyAsync(Facts.Change("change", People), default);
            var transport = Break(at, answerLost);
            await using var store = await scene.OpenAsync(transport, new LeapingClock());

            var receipt = await store.ApplyAsync(Facts.Change("change", People), default);

            Assert.Equal(Scene.Counts(expected), Scene.Counts(receipt));
            Assert.Equal(await scene.ExpectedAsync(), await Scene.TextAsync(store));
            if (IsOver(transport, at))
            {
                break;
            }
        }
    }

    /// <summary>The same for a change set that its caller stages.</summary>
    [Neo4jTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Stage_WhoseConnectionBreaksOnceAnywhere_IsRecordedOnce(bool answerLost)
    {
        for (var at = 1; ; at++)
        {
            var scene = new Scene(server, Scene.InPieces);
            var transport = Break(at, answerLost);
            await using var store = await scene.OpenAsync(transport, new LeapingClock());
            var expected = await scene.Reference.ApplyAsync(Facts.Before(People), default);

            var staged = await store.StageAsync(Facts.Before(People).Header, default);
            await staged.AppendAsync(Facts.Before(People).Changes, default);
            var receipt = await staged.CommitAsync(RunContext.Default);

            Assert.Equal(Scene.Counts(expected), Scene.Counts(receipt));
            Assert.Equal(await scene.ExpectedAsync(), await Scene.TextAsync(store));
            if (IsOver(transport, at))
            {
                break;
            }
        }
    }

    /// <summary>The eraser dies at its k-th statement, for every k; whoever opens the workspace next finishes, and no property of any element names the person.</summary>
    [Neo4jTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Erase_DyingAtAnyStatement_IsFinishedByTheNextToOpen(bool afterwards)
    {
        for (var at = 1; ; at++)
        {
            var scene = await WithStagedAsync();
            var receipt = await scene.Reference.EraseAsync(Facts.ErasedKey, "E-1", default);
            var transport = await DoAsync(scene, at, afterwards ? Fate.DeadAfter : Fate.DeadBefore, async store => await store.EraseAsync(Facts.ErasedKey, "E-1", default));

            await using var next = await scene.OpenAsync(time: new LeapingClock());
            if (at == 1 && !afterwards)
            {
                Assert.Equal(receipt with { ErasedAt = default }, (await next.EraseAsync(Facts.ErasedKey, "E-1", default)) with { ErasedAt = default });
            }

            Assert.Equal(await scene.ExpectedAsync(), await Scene.TextAsync(next));
            await AssertNoTraceAsync(scene);
            Assert.NotEmpty((await next.ApplyAsync(Facts.Set("back", [Facts.Person(1, "back")]), default)).HeldBack);
            if (IsOver(transport, at))
            {
                break;
            }
        }
    }

    /// <summary>The connection breaks once at the k-th statement of an erasure; the receipt is that of an undisturbed one.</summary>
    [Neo4jTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Erase_WhoseConnectionBreaksOnceAnywhere_IsDoneOnceAndTold(bool answerLost)
    {
        for (var at = 1; ; at++)
        {
            var scene = await WithStagedAsync();
            var expected = await scene.Reference.EraseAsync(Facts.ErasedKey, "E-1", default);
            var transport = Break(at, answerLost);
            await using var store = await scene.OpenAsync(transport, new LeapingClock());

            var receipt = await store.EraseAsync(Facts.ErasedKey, "E-1", default);

            Assert.Equal((expected.Person, expected.VersionsRemoved, expected.VersionsRewritten), (receipt.Person, receipt.VersionsRemoved, receipt.VersionsRewritten));
            Assert.Equal(await scene.ExpectedAsync(), await Scene.TextAsync(store));
            await AssertNoTraceAsync(scene);
            if (IsOver(transport, at))
            {
                break;
            }
        }
    }

    /// <summary>While an erasure stands half done, readers go on: what is left is no damage.</summary>
    [Neo4jFact]
    public async Task Read_WhileAnErasureStandsHalfDone_ReadsWhatIsLeft()
    {
        var scene = await WithStagedAsync();
        await using var reader = await scene.OpenAsync();
        var all = (await Scene.TextAsync(reader)).Count;
        await DoAsync(scene, 4, Fate.DeadAfter, async store => await store.EraseAsync(Facts.ErasedKey, "E-1", default));

        Assert.InRange((await Scene.TextAsync(reader)).Count, 1, all - 1);
    }

    /// <summary>
    /// A commit that another process left half done: the next writer waits as long as the time-out says, finishes it, and goes on with its own;
    /// also where a look at the server takes longer than the whole time-out.
    /// </summary>
    [Neo4jTheory]
    [InlineData(1)]
    [InlineData(500)]
    public async Task Apply_WhereAnotherLeftACommitHalfDone_FinishesItAndThenItsOwn(int milliseconds)
    {
        var scene = new Scene(server, Scene.InPieces);
        await using var store = await scene.OpenAsync(patience: TimeSpan.FromMilliseconds(milliseconds));
        await DoAsync(scene, 9, Fate.DeadAfter, async other => await other.ApplyAsync(Facts.Before(People), default));
        Assert.Equal([[true]], await scene.CypherAsync("MATCH (w:Workspace {id: $workspace}) RETURN w.unpacking IS NOT NULL"));
        await scene.Reference.ApplyAsync(Facts.Before(People), default);

        await scene.ApplyAsync(store, Facts.Change("change", People));

        Assert.Equal(await scene.ExpectedAsync(), await Scene.TextAsync(store));
    }

    private static FatedTransport Transport(Neo4jServer server, Func<int, Fate> fate) => new(server.Connect(), fate);

    private FatedTransport Break(int at, bool answerLost) => Transport(server, number => number == at ? answerLost ? Fate.AnswerLost : Fate.RequestLost : Fate.Done);

    /// <summary>Does something with a store that dies at its so-manieth statement, unless it is done before.</summary>
    private async Task<FatedTransport> DoAsync(Scene scene, int at, Fate fate, Func<Neo4jGraphStore, Task> act)
    {
        var transport = Transport(server, number => number == at ? fate : Fate.Done);
        var store = await scene.OpenAsync(transport);
        try
        {
            await act(store);
        }
        catch (DeadException)
        {
            // As it was to be.
        }

        await store.DisposeAsync();
        return transport;
    }

    private static bool IsOver(FatedTransport transport, int at)
    {
        Assert.True(at < MostStatements, "a test that never ends tests nothing");
        return transport.Writes < at;
    }

    private async Task<Scene> WithStagedAsync()
    {
        var scene = new Scene(server, Scene.InPieces);
        await using var store = await scene.OpenAsync();
        await scene.ApplyAsync(store, Facts.Before(People));
        await scene.ApplyAsync(store, Facts.Set("again", [Facts.Person(1, "again"), Facts.Meeting(1, 2)]));
        var staged = await store.StageAsync(Facts.Header("waiting", $"关于{Facts.Traces[0]}"), default);
        await staged.AppendAsync([Facts.Person(1, "staged"), Facts.Meeting(90, 1), Facts.Person(4, "staged")], default);
        return scene;
    }

    private static async Task AssertNoTraceAsync(Scene scene)
    {
        foreach (var trace in Facts.Traces)
        {
            Assert.Empty(await scene.TracesAsync(trace));
        }

        Assert.DoesNotContain(await scene.TracesAsync("\"C-1\""), _ => true);
    }
}
