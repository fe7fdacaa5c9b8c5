using RelGraph.Application.WritingBack;
using RelGraph.Engine.Derived;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Neo4j.Tests.Server;
using RelGraph.Storage.Neo4j;
using RelGraph.Storage.Neo4j.Reading;
using RelGraph.Storage.Neo4j.Shapes;
using RelGraph.Storage.Neo4j.WriteBack;

namespace RelGraph.Neo4j.Tests.WriteBack;

[Collection(Neo4jCollection.Name)]
public sealed class WriteBackTests(Neo4jServer server)
{
    private const string Everything = """
        MATCH (n) WHERE n.workspace = $workspace AND NOT n:WriteBack RETURN labels(n)[0] AS label, n.key AS key, properties(n) AS values
        UNION ALL MATCH ()-[n]->() WHERE n.workspace = $workspace AND NOT n:TIE RETURN type(n) AS label, n.key AS key, properties(n) AS values
        """;

    [Neo4jFact]
    public async Task RunAsync_ACompany_ReadsBackByCypherAsTheNumbersToTheBit()
    {
        await using var company = await WrittenCompany.OpenAsync(server, "written");

        var report = await company.WriteBackAsync();

        Assert.Equal(Scores(company), await ScoresAsync(company));
        Assert.Equal(Ties(company), await TiesAsync(company));
        Assert.Equal(Communities(company), await CommunitiesAsync(company));
        Assert.Equal((company.Expected.Scores.Count, company.Expected.Ties.Count, company.Expected.Communities.Count), (report.Scored, report.Ties, report.Grouped));
        Assert.Empty(report.Failures);
        Assert.Equal((0, 0, 0), (report.Missing, report.Cleared, report.Failed));
    }

    [Neo4jFact]
    public async Task RunAsync_Complete_TellsOnTheWorkspaceAndOnEveryElementWhatItRestsOn()
    {
        await using var company = await WrittenCompany.OpenAsync(server, "stamped");

        var report = await company.WriteBackAsync();

        var (_, stamp, ofOurCompany) = Assert.Single(company.Expected.Complete);
        var row = Assert.Single(await company.AskAsync(
            "MATCH (w:Workspace {id: $workspace}) RETURN w.score, w.scoreLevel, w.scoreRun, w.scoreVersion, w.scoredAsOf, w.scoredSequence, w.scoredAt IS NOT NULL, w.tiesRun, w.communitiesRun"));
        Assert.Equal([ofOurCompany["score"], ofOurCompany["scoreLevel"], 1L, stamp.Version, WrittenCompany.Today, stamp.Sequence, true, 1L, 1L], row);
        Assert.Equal(1, report.Run);
        Assert.Empty(await company.AskAsync(
            $"MATCH (n) WHERE n.workspace = $workspace AND n.scoreConfidence IS NOT NULL AND (n.scoreRun <> 1 OR n.scoreAsOf <> date('2026-06-30') OR n.scoreVersion <> '{stamp.Version}') RETURN n.key"));
        Assert.Empty(await company.AskAsync("MATCH ()-[t:TIE]->() WHERE t.workspace = $workspace AND NOT (t.derived AND t.run = 1 AND t.asOf = date('2026-06-30')) RETURN t.strength"));
    }

    [Neo4jFact]
    public async Task RunAsync_AgainAfterAChange_LeavesNothingStale()
    {
        await using var company = await WrittenCompany.OpenAsync(server, "changed");
        await company.WriteBackAsync();
        var contact = (await company.Workspace.PictureAsync(default, default)).Facts.Find<Contact>(company.Expected.Ties.Keys.First(tie => tie.To.Kind == FactKind.Contact).To.Id)!;

        await company.RecordAsync("leave", new Change.Assert(Engine.History.Fact.Of(contact with { OptedOut = true }, company.Workspace.Info.Zone)));
        var report = await company.WriteBackAsync();

        Assert.True(report.Cleared >= 3, $"{report.Cleared}");
        Assert.Equal(Scores(company), await ScoresAsync(company));
        Assert.Equal(Ties(company), await TiesAsync(company));
        Assert.Equal(Communities(company), await CommunitiesAsync(company));
        Assert.Empty(await company.AskAsync("MATCH (n) WHERE n.workspace = $workspace AND (n.scoreRun < 2 OR n.communityRun < 2) RETURN n.key UNION ALL MATCH ()-[n]->() WHERE n.workspace = $workspace AND (n.scoreRun < 2 OR n.run < 2) RETURN n.key"));
    }

    [Neo4jFact]
    public async Task RunAsync_OfAnEarlierDay_ReplacesTheValuesOfToday()
    {
        await using var company = await WrittenCompany.OpenAsync(server, "earlier");
        await company.WriteBackAsync();

        await company.WriteBackAsync(new WriteBackOptions { AsOf = new DateOnly(2025, 6, 30) });

        Assert.Equal(Scores(company), await ScoresAsync(company));
        Assert.Equal(Ties(company), await TiesAsync(company));
        Assert.Equal(Communities(company), await CommunitiesAsync(company));
    }

    [Neo4jFact]
    public async Task RunAsync_OnlyTies_LeavesScoresAndCommunities()
    {
        await using var company = await WrittenCompany.OpenAsync(server, "only-ties");
        await company.WriteBackAsync();
        var (scores, communities) = (await ScoresAsync(company), await CommunitiesAsync(company));

        await company.WriteBackAsync(new WriteBackOptions { AsOf = new DateOnly(2025, 6, 30), Parts = DerivedParts.Ties });

        Assert.Equal(scores, await ScoresAsync(company));
        Assert.Equal(communities, await CommunitiesAsync(company));
        Assert.Equal(Ties(company), await TiesAsync(company));
        Assert.Equal([1L, 2L, 1L], Assert.Single(await company.AskAsync("MATCH (w:Workspace {id: $workspace}) RETURN w.scoreRun, w.tiesRun, w.communitiesRun")));
    }

    [Neo4jFact]
    public async Task RunAsync_Facts_AreLeftAsTheyWere()
    {
        await using var company = await WrittenCompany.OpenAsync(server, "facts");
        const string Heads = "MATCH (w:Workspace {id: $workspace}) RETURN w.head, w.turn, w.believed, w.ticks";
        var (graph, record, heads) = (Texts(await company.AskAsync(Everything)), await company.RecordedAsync(), await company.AskAsync(Heads));

        await company.WriteBackAsync();

        Assert.NotEqual(graph, Texts(await company.AskAsync(Everything)));
        Assert.Equal(graph, Texts(await company.AskAsync(Everything), withoutDerived: true));
        Assert.Equal(record, await company.RecordedAsync());
        Assert.Equal(0, (await ((Neo4jGraphStore)company.Workspace.Store).VerifyAsync(repair: false, RunContext.Default)).FaultCount);
        Assert.Equal(Assert.Single(heads), Assert.Single(await company.AskAsync(Heads)));
    }

    [Neo4jFact]
    public async Task RunAsync_AfterAPersonWasErasedOrRetracted_NothingOfThemStays()
    {
        await using var company = await WrittenCompany.OpenAsync(server, "erased");
        await company.WriteBackAsync();
        var person = company.Expected.Ties.Keys.First(tie => tie.To.Kind == FactKind.Contact).To;
        await company.RecordAsync("lonely", new Change.Assert(Engine.History.Fact.Of(new Contact { Id = "C-LONELY", Name = "独行" }, company.Workspace.Info.Zone)));
        await company.AskAsync("MATCH (a:Employee {workspace: $workspace}), (b:Contact {workspace: $workspace, key: 'C-LONELY'}) WITH a, b LIMIT 1 CREATE (a)-[:TIE {workspace: $workspace, derived: true, run: 1}]->(b)");

        await company.EraseAsync(person);
        await company.RecordAsync("gone", new Change.Retract(new FactKey(FactKind.Contact, "C-LONELY"), DayRange.Always));

        Assert.Empty(await company.AskAsync($"MATCH (n:Contact) WHERE n.workspace = $workspace AND n.key IN ['{person.Id}', 'C-LONELY'] RETURN n.key"));
        await company.WriteBackAsync();
        Assert.Equal(Ties(company), await TiesAsync(company));
        Assert.Equal(Scores(company), await ScoresAsync(company));
    }

    [Neo4jFact]
    public async Task ApplyAsync_AFactChanges_ItsValuesAreGoneUntilTheNextRun()
    {
        await using var company = await WrittenCompany.OpenAsync(server, "rewritten");
        await company.WriteBackAsync();
        var account = (await company.Workspace.PictureAsync(default, default)).Facts.All<Account>()[0];
        var ask = $"MATCH (a:Account {{workspace: $workspace, key: '{account.Id}'}}) RETURN a.score, a.scoreRun, a.name";

        await company.RecordAsync("renamed", new Change.Assert(Engine.History.Fact.Of(account with { Name = "新名字" }, company.Workspace.Info.Zone)));

        Assert.Equal([null, null, "新名字"], Assert.Single(await company.AskAsync(ask)));
        await company.WriteBackAsync();
        Assert.Equal([company.Expected.Scores[new(FactKind.Account, account.Id)].Values["score"], 2L, "新名字"], Assert.Single(await company.AskAsync(ask)));
    }

    [Neo4jFact]
    public async Task RunAsync_AnotherWorkspaceInTheSameDatabase_IsNotTouched()
    {
        await using var company = await WrittenCompany.OpenAsync(server, "mine");
        await using var other = await WrittenCompany.OpenAsync(server, "theirs");
        await other.WriteBackAsync();
        var (values, ties) = (Texts(await other.AskAsync(Everything)), await TiesAsync(other));

        await company.WriteBackAsync();
        await company.WriteBackAsync(new WriteBackOptions { AsOf = new DateOnly(2025, 1, 1) });

        Assert.Equal(values, Texts(await other.AskAsync(Everything)));
        Assert.Equal(ties, await TiesAsync(other));
        Assert.Equal([1L, 1L], Assert.Single(await other.AskAsync("MATCH (w:Workspace {id: $workspace}) RETURN w.scoreRun, w.tiesRun")));
    }

    [Neo4jFact]
    public async Task WriteScoresAsync_AfterANewerRunBegan_IsRefusedAndWritesNothing()
    {
        await using var company = await WrittenCompany.OpenAsync(server, "overtaken");
        var stamp = new DerivedStamp(DerivedParts.All, WrittenCompany.Today, 1, "0", DateTimeOffset.UnixEpoch);
        var older = await company.Store.BeginAsync(stamp, default);
        var newer = await company.Store.BeginAsync(stamp, default);
        var account = (await company.Workspace.PictureAsync(default, default)).Facts.All<Account>()[0].Id;
        DerivedElement[] element = [new(new FactKey(FactKind.Account, account), new Dictionary<string, object> { [DerivedNames.Score] = 1.0 })];

        Assert.Equal((1, 2), (older.Number, newer.Number));
        await Assert.ThrowsAsync<ConflictException>(async () => await older.WriteScoresAsync(element, default));
        Assert.Equal(1, await newer.WriteScoresAsync(element, default));
        await Assert.ThrowsAsync<ConflictException>(async () => await older.FinishAsync(new Dictionary<string, object>(), RunContext.Default));

        Assert.Equal([2L, null], Assert.Single(await company.AskAsync($"MATCH (a:Account {{workspace: $workspace, key: '{account}'}}), (w:Workspace {{id: $workspace}}) RETURN a.scoreRun, w.scoreRun")));
    }

    [Neo4jFact]
    public async Task WriteScoresAsync_ElementsThatAreNotThere_AreNotMade()
    {
        await using var company = await WrittenCompany.OpenAsync(server, "absent");
        var run = await company.Store.BeginAsync(new DerivedStamp(DerivedParts.All, WrittenCompany.Today, 1, "0", DateTimeOffset.UnixEpoch), default);
        var before = (await company.AskAsync(Everything)).Count;
        var values = new Dictionary<string, object> { [DerivedNames.Score] = 1.0 };

        Assert.Equal(0, await run.WriteScoresAsync([new(new FactKey(FactKind.Contact, "C-NOBODY"), values), new(new FactKey(FactKind.Seat, "O-NONE|C-NOBODY"), values)], default));
        Assert.Equal(0, await run.WriteTiesAsync([new(NodeId.Employee("E-NOBODY"), NodeId.Contact("C-NOBODY"), .5, .5, 1, null, null)], default));
        Assert.Equal(0, await run.WriteCommunitiesAsync([new(new FactKey(FactKind.Employee, "E-NOBODY"), new Dictionary<string, object> { [DerivedNames.Community] = 1L })], default));

        Assert.Equal(before, (await company.AskAsync(Everything)).Count);
    }

    [Neo4jFact]
    public async Task BeginAsync_AWorkspaceThatIsGone_IsRefused()
    {
        await using var transport = server.Connect();

        var refusal = await Assert.ThrowsAsync<StoreException>(async () => await DerivedRun.BeginAsync(
            new GraphSession(transport, "never-was"), new DerivedStamp(DerivedParts.All, WrittenCompany.Today, 1, "0", DateTimeOffset.UnixEpoch), default));

        Assert.Equal("STORE_MISSING", refusal.Code);
    }

    private static List<string> Scores(WrittenCompany company) => Sorted(company.Expected.Scores.Select(pair =>
        Line(Label(pair.Key.Kind), OrdinalKey.Encode(pair.Key.Id), pair.Value.Values.OrderBy(value => value.Key, StringComparer.Ordinal).Select(value => (value.Key, (object?)value.Value)))));

    private static async Task<List<string>> ScoresAsync(WrittenCompany company) => Sorted(
        (await company.AskAsync(Everything)).Select(row => (Label: (string)row[0]!, Key: row[1], Values: (IReadOnlyDictionary<string, object?>)row[2]!))
            .Where(row => row.Values.ContainsKey("scoreRun"))
            .Select(row => Line(row.Label, row.Key, DerivedNames.OfScores(Kind(row.Label)).Where(row.Values.ContainsKey).Order(StringComparer.Ordinal).Select(name => (name, row.Values[name])))));

    private static List<string> Ties(WrittenCompany company) => Sorted(company.Expected.Ties.Values.Select(value => value.Tie).Select(tie =>
        $"{Label(tie.From.Kind)} {tie.From.Id} {Label(tie.To.Kind)} {tie.To.Id} {tie.Strength:R} {tie.Confidence:R} {tie.Interactions} {tie.LastContact:O} {tie.LastTwoWayContact:O}"));

    private static async Task<List<string>> TiesAsync(WrittenCompany company) => Sorted((await company.AskAsync(
        "MATCH (a)-[t:TIE]->(b) WHERE t.workspace = $workspace RETURN labels(a)[0], a.key, labels(b)[0], b.key, t.strength, t.confidence, t.interactions, t.lastContact, t.lastTwoWayContact"))
        .Select(row => $"{row[0]} {row[1]} {row[2]} {row[3]} {row[4]:R} {row[5]:R} {row[6]} {row[7]:O} {row[8]:O}"));

    private static List<string> Communities(WrittenCompany company) => Sorted(company.Expected.Communities.Select(pair => $"{Label(pair.Key.Kind)} {pair.Key.Id} {pair.Value.Community}"));

    private static async Task<List<string>> CommunitiesAsync(WrittenCompany company) => Sorted(
        (await company.AskAsync("MATCH (n) WHERE n.workspace = $workspace AND n.community IS NOT NULL RETURN labels(n)[0], n.key, n.community")).Select(row => $"{row[0]} {row[1]} {row[2]}"));

    private static List<string> Texts(List<object?[]> rows, bool withoutDerived = false)
    {
        var derived = DerivedNames.ScoredKinds.SelectMany(DerivedProperties.OfScores).Concat(DerivedProperties.OfCommunities).ToHashSet(StringComparer.Ordinal);
        var scored = DerivedNames.ScoredKinds.Select(Label).ToHashSet<object?>();
        return Sorted(rows.Select(row => Line(row[0], row[1], ((IReadOnlyDictionary<string, object?>)row[2]!)
            .Where(pair => !withoutDerived || !scored.Contains(row[0]) || !derived.Contains(pair.Key)).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value)))));
    }

    private static string Line(object? label, object? key, IEnumerable<(string Name, object? Value)> values) =>
        $"{label} {key} {string.Join(", ", values.Select(value => value.Value is double number ? $"{value.Name} {number:R}" : value.Value is System.Collections.IEnumerable list and not string ? $"{value.Name} [{string.Join(' ', list.Cast<object>())}]" : $"{value.Name} {value.Value}"))}";

    private static List<string> Sorted(IEnumerable<string> lines) => [.. lines.Order(StringComparer.Ordinal)];

    private static string Label(FactKind kind) => GraphShape.Of(kind) is NodeShape node ? node.Label : ((RelationshipShape)GraphShape.Of(kind)).Type;

    private static FactKind Kind(string label) => DerivedNames.ScoredKinds.Single(kind => Label(kind) == label);
}
