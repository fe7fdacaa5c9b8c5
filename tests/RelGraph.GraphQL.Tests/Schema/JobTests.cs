using System.Net.Http.Json;
using System.Text.Json;
using RelGraph.Application.Importing;
using RelGraph.Application.Jobs;
using RelGraph.Application.Jobs.Work;
using RelGraph.Application.Workspaces;
using RelGraph.Engine.Execution;
using RelGraph.GraphQL.Hosting;
using RelGraph.Scoring.Parameters;

namespace RelGraph.GraphQL.Tests.Schema;

/// <summary>Long work over GraphQL: begun, followed, cancelled, with its results.</summary>
public sealed class JobTests : IAsyncLifetime
{
    private const string Import = "mutation ($input: ImportInput!, $key: String) { startImport(input: $input, idempotencyKey: $key) { id kind state } }";
    private readonly TestServer _server = new() { Options = new ServerOptions { MaxQueuedJobs = 2 } };

    public Task InitializeAsync() => _server.InitializeAsync();

    public Task DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task StartScoring_OfAPointOfView_LeavesEveryNumberReady()
    {
        var job = await EndAsync("mutation { startScoring { id kind state } }", "startScoring");

        Assert.Equal("SUCCEEDED", job.GetProperty("state").GetString());
        var book = await _server.Workspace.ScoresAsync(Moment.Now, default);
        var kept = book.KeptCount;
        foreach (var deal in book.Deals.All)
        {
            _ = book.WinProbability(deal.Opportunity.Id);
        }

        Assert.Equal(kept, book.KeptCount);
        var measures = job.GetProperty("result").GetProperty("measures").EnumerateArray().ToDictionary(one => one.GetProperty("measure").GetString()!);
        Assert.Equal(["COMPANY", "COMPETITOR", "CUSTOMER", "DECISION_CHAIN", "EMPLOYEE", "KEY_PERSON", "WIN_PROBABILITY"], measures.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(book.Deals.All.Count, measures["WIN_PROBABILITY"].GetProperty("subjects").GetInt32());
        var known = book.Deals.All.Select(deal => book.WinProbability(deal.Opportunity.Id).Value).OfType<double>().ToList();
        Assert.Equal((known.Count, known.Average()), (measures["WIN_PROBABILITY"].GetProperty("known").GetInt32(), measures["WIN_PROBABILITY"].GetProperty("mean").GetDouble()));
    }

    [Fact]
    public async Task StartImport_ASoundBundle_IsInAnswersWhenTheJobEnds()
    {
        var job = await ImportAsync(("accounts.csv", "id,name\nA-901,北辰银行\n"));

        Assert.True(job.GetProperty("result").GetProperty("isRecorded").GetBoolean());
        Assert.Equal("北辰银行", (await _server.DataAsync("{ account(id: \"A-901\") { name } }")).GetProperty("account").GetProperty("name").GetString());
    }

    [Fact]
    public async Task StartImport_BadRows_RecordsNothingAndSaysWhy()
    {
        var job = await ImportAsync(("accounts.csv", "id,name\nA-902,\nA-903,Good\n"));

        var result = job.GetProperty("result");
        Assert.Equal(("SUCCEEDED", false, 1), (job.GetProperty("state").GetString(), result.GetProperty("isRecorded").GetBoolean(), result.GetProperty("rejectedRows").GetInt32()));
        Assert.StartsWith("accounts.csv line 2:", result.GetProperty("problems")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, (await _server.DataAsync("{ account(id: \"A-903\") { name } }")).GetProperty("account").ValueKind);
    }

    [Theory]
    [InlineData("../../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("..\\accounts.csv")]
    [InlineData("C:\\secret.csv")]
    public async Task StartImport_NamesThatLeadElsewhere_AreOnlyNames(string name)
    {
        var job = await ImportAsync((name, "id,name\nA-904,X\n"));

        var result = job.GetProperty("result");
        Assert.False(result.GetProperty("isRecorded").GetBoolean());
        Assert.DoesNotContain("root:", job.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task StartImport_TheSameKey_GivesTheSameJob()
    {
        var (input, other) = (Input(("accounts.csv", "id,name\nA-905,X\n")), Input(("accounts.csv", "id,name\nA-906,Y\n")));
        var first = (await _server.DataAsync(Import, new { input, key = "k" })).GetProperty("startImport").GetProperty("id").GetString();

        Assert.Equal(first, (await _server.DataAsync(Import, new { input, key = "k" })).GetProperty("startImport").GetProperty("id").GetString());
        Assert.Equal("CONFLICT", (await _server.ErrorAsync(Import, new { input = other, key = "k" })).GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task StartImport_NoFile_IsRefused() =>
        Assert.Equal("INVALID_VALUE", (await _server.ErrorAsync(Import, new { input = Input() })).GetProperty("extensions").GetProperty("code").GetString());

    [Fact]
    public async Task StartTraining_OfADay_GivesWhatFreezingGives()
    {
        var job = await EndAsync("mutation { startTraining { id kind state } }", "startTraining");

        var picture = await _server.Workspace.PictureAsync(Moment.Now, default);
        Assert.Equal(ParameterFitter.Freeze(picture, _server.Workspace.Parameters).ToJson(), job.GetProperty("result").GetProperty("parameters").GetString());
        Assert.True(job.GetProperty("result").GetProperty("isChanged").GetBoolean());
    }

    [Fact]
    public async Task StartWriteBack_OnAStoreThatHoldsValues_Writes()
    {
        var job = await EndAsync("mutation { startWriteBack(input: { scores: false, communities: false }) { id kind state } }", "startWriteBack");

        Assert.True(job.GetProperty("result").GetProperty("writeBack").GetProperty("ties").GetInt64() > 0);
        Assert.Equal("INVALID_OPTIONS", (await _server.ErrorAsync("mutation { startWriteBack(input: { scores: false, ties: false, communities: false }) { id } }")).GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Job_WhoseStoreFails_FailsWithTheCodeAndHidesTheRest()
    {
        _server.Store.Failure = new Engine.Errors.StoreException("STORE_LOCKED", "The file /home/secret/sample.db is locked.");
        var job = await ImportAsync(("accounts.csv", "id,name\nA-907,X\n"));
        _server.Store.Failure = null;

        Assert.Equal(("FAILED", "STORE_LOCKED", "Start the job again when the store answers."), (job.GetProperty("state").GetString(), job.GetProperty("error").GetProperty("code").GetString(), job.GetProperty("error").GetProperty("remedy").GetString()));
        Assert.DoesNotContain("secret", job.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Jobs_AJobThatIsNotThere_IsNullOrToldSo()
    {
        Assert.Equal(JsonValueKind.Null, (await _server.DataAsync("{ job(id: \"J-0\") { id } }")).GetProperty("job").ValueKind);
        Assert.Equal("NOT_FOUND", (await _server.ErrorAsync("mutation { cancelJob(id: \"J-0\") { id } }")).GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("INVALID_VALUE", (await _server.ErrorAsync("{ jobs(first: 0) { id } }")).GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task JobChanged_OfAScoring_TellsItsProgressAndItsEnd()
    {
        var id = (await _server.DataAsync("mutation { startScoring(asOf: \"2026-03-31\") { id } }")).GetProperty("startScoring").GetProperty("id").GetString();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "subscription ($id: ID!) { jobChanged(id: $id) { state progress { phase { english chinese } done total } } }", variables = new { id } }) };
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var response = await _server.Client.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();

        Assert.Contains("\"state\":\"SUCCEEDED\",\"progress\":{\"phase\":{\"english\":\"score people\",\"chinese\":\"评分：联系人\"}", body, StringComparison.Ordinal);
        Assert.EndsWith("event: complete\ndata: \n\n", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Works_CancelledAtTheirFirstReport_EndThere()
    {
        IJobWork[] works =
        [
            new ScoringWork(_server.Workspace, new Moment(new DateOnly(2026, 2, 28))), new TrainingWork(_server.Workspace, null),
            new ImportWork(_server.Workspace, [("accounts.csv", "id,name\nA-908,X\n")], new ImportOptions()),
        ];
        foreach (var work in works)
        {
            using var cancelling = new CancellationTokenSource();
            var progress = new Cancelling(cancelling);

            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => work.RunAsync(new RunContext { Cancellation = cancelling.Token, Progress = progress }));

            Assert.InRange(progress.Reports, 1, 2);
        }

        Assert.Equal(JsonValueKind.Null, (await _server.DataAsync("{ account(id: \"A-908\") { name } }")).GetProperty("account").ValueKind);
    }

    private static object Input(params (string Name, string Text)[] files) => new { author = "E-01", files = files.Select(file => new { name = file.Name, text = file.Text }) };

    private Task<JsonElement> ImportAsync((string Name, string Text) file) => EndAsync(Import, "startImport", new { input = Input(file) });

    private async Task<JsonElement> EndAsync(string mutation, string field, object? variables = null)
    {
        var id = (await _server.DataAsync(mutation, variables)).GetProperty(field).GetProperty("id").GetString();
        while (true)
        {
            var job = (await _server.DataAsync(
                """
                query ($id: ID!) { job(id: $id) { state error { code message remedy } result {
                  ... on ScoringResult { asOf measures { measure subjects known failed mean least most } }
                  ... on ImportResult { isRecorded isSound changeSetId rows rejectedRows problemCount files { name kind rows rejected } problems { file line column value message remedy } warnings { message } receipt { recorded } }
                  ... on TrainingResult { isChanged hashBefore hashAfter parameters }
                  ... on WriteBackResult { writeBack { ties } } } } }
                """, new { id })).GetProperty("job");
            if (job.GetProperty("state").GetString() is "SUCCEEDED" or "FAILED" or "CANCELLED")
            {
                return job;
            }

            await Task.Delay(20);
        }
    }

    private sealed class Cancelling(CancellationTokenSource source) : IProgress<RunProgress>
    {
        private int _reports;

        public int Reports => _reports;

        public void Report(RunProgress value)
        {
            Interlocked.Increment(ref _reports);
            source.Cancel();
        }
    }
}
