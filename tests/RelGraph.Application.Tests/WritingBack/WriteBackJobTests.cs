using RelGraph.Application.Workspaces;
using RelGraph.Application.WritingBack;
using RelGraph.Engine.Derived;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Parameters;
using RelGraph.Scoring.Relationships.Company;
using RelGraph.Scoring.Relationships.Competitor;
using RelGraph.Testing.Stores;

namespace RelGraph.Application.Tests.WritingBack;

public sealed class WriteBackJobTests
{
    private static readonly WriteBackOptions All = new();

    [Fact]
    public async Task RunAsync_Scores_EqualTheScorebooksToTheBit()
    {
        await using var company = await WrittenCompany.OpenAsync();

        var report = await WriteBackJob.RunAsync(company.Workspace, All, RunContext.Default);

        var book = await company.BookAsync();
        var expected = new Dictionary<FactKey, Dictionary<string, object>>();
        foreach (var deal in book.Deals.All.Where(deal => deal.IsOpen).Select(deal => deal.Opportunity.Id))
        {
            var win = book.WinProbability(deal);
            expected[new(FactKind.Opportunity, deal)] = Values(
                book.DecisionChain(deal),
                ("winProbability", win.Probability), ("winProbabilityLow", win.Interval?.Low / 100), ("winProbabilityHigh", win.Interval?.High / 100), ("winProbabilityConfidence", win.Confidence));
            foreach (var seat in book.DecisionChain(deal).Seats)
            {
                expected[new(FactKind.Seat, $"{deal}|{seat.Person.Contact}")] =
                    Values(book.KeyPerson(deal, seat.Person.Contact), ("power", book.ChainPower(deal)[seat.Person.Contact].Power), ("swing", seat.Swing));
            }
        }

        book.Graph.Facts.All<Account>().ToList().ForEach(account => expected[new(FactKind.Account, account.Id)] = Values(book.Customer(account.Id)));
        book.Graph.Facts.All<Employee>().ToList().ForEach(employee => expected[new(FactKind.Employee, employee.Id)] = Values(book.Employee(employee.Id)));
        foreach (var rival in book.Graph.Facts.All<Competitor>())
        {
            var score = book.Competitor(rival.Id, CompetitorScope.Segment(Segment.Firm));
            expected[new(FactKind.Competitor, rival.Id)] = Values(score, ("relativeAdvantage", score.RelativeAdvantage));
        }

        var written = company.Store.Scores.Where(pair => pair.Key.Kind != FactKind.Contact).ToDictionary(pair => pair.Key, pair => pair.Value.Values);
        Assert.Equal(expected.Keys.Order(ByText), written.Keys.Order(ByText));
        Assert.All(expected, pair => Assert.Equal(pair.Value.OrderBy(value => value.Key), written[pair.Key].OrderBy(value => value.Key)));
        var (run, stamp, ofOurCompany) = Assert.Single(company.Store.Complete);
        Assert.Equal(Values(book.Company(Segment.Firm)), ofOurCompany);
        Assert.Equal((1, report.Run, company.Store.Scores.Count), (run, run, report.Scored));
        Assert.Equal((book.Graph.AsOf, book.Graph.Sequence, $"0.1.0+{book.ParameterHash}"), (stamp.AsOf, stamp.Sequence, stamp.Version));
        Assert.Empty(report.Failures);
        Assert.Equal((0, 0, 0), (report.Failed, report.Missing, report.Cleared));
    }

    [Fact]
    public async Task RunAsync_Contact_GetsTheBestOfTheOpenDealsAndOfNone()
    {
        await using var company = await WrittenCompany.OpenAsync();

        await WriteBackJob.RunAsync(company.Workspace, All, RunContext.Default);

        var book = await company.BookAsync();
        var contacts = book.Graph.Facts.All<Contact>();
        foreach (var contact in contacts)
        {
            var inDeals = book.Graph.Facts.All<Seat>().Where(seat => seat.Contact == contact.Id && book.Deals.Find(seat.Opportunity)!.IsOpen).Select(seat => book.KeyPerson(seat.Opportunity, contact.Id));
            var best = inDeals.Append(book.Person(contact.Id)).Max(score => score.Value);
            var written = company.Store.Scores[new(FactKind.Contact, contact.Id)].Values;
            Assert.Equal(best, written.TryGetValue("score", out var value) ? (double)value : null);
            if (written.TryGetValue("scoreOpportunity", out var deal))
            {
                Assert.Equal(best, book.KeyPerson((string)deal, contact.Id).Value);
            }
        }

        Assert.Contains(contacts, contact => company.Store.Scores[new(FactKind.Contact, contact.Id)].Values.ContainsKey("scoreOpportunity"));
    }

    [Fact]
    public async Task RunAsync_Ties_AreThoseOfTheDayEachOnceFromTheEmployee()
    {
        await using var company = await WrittenCompany.OpenAsync();
        var day = new DateOnly(2025, 12, 31);

        var report = await WriteBackJob.RunAsync(company.Workspace, All with { AsOf = day, Parts = DerivedParts.Ties }, RunContext.Default);

        var graph = (await company.BookAsync(day)).Graph;
        var expected = graph.Ties.People.SelectMany(graph.Ties.Of).Select(DerivedTie.Of).ToHashSet();
        Assert.Equal(expected, company.Store.Ties.Values.Select(pair => pair.Tie).ToHashSet());
        Assert.Equal(expected.Count, report.Ties);
        Assert.All(expected, tie => Assert.True(tie.From.Kind == FactKind.Employee || tie.To.Kind == FactKind.Contact, tie.ToString()));
        Assert.Contains(expected, tie => tie.From.Kind == FactKind.Employee && tie.To.Kind == FactKind.Contact);
        Assert.Empty(company.Store.Scores);
    }

    [Fact]
    public async Task RunAsync_RestrictedFacts_EnterNoValue()
    {
        await using var company = await WrittenCompany.OpenAsync();
        await WriteBackJob.RunAsync(company.Workspace, All, RunContext.Default);
        var (scores, ties) = (Comparable(company.Store.Scores), company.Store.Ties.Values.Select(pair => pair.Tie).ToHashSet());
        var seat = (await company.BookAsync()).Graph.Facts.All<Seat>()[0];

        await company.RecordAsync(
            "secret",
            company.Fact(Meeting("I-SECRET", seat.Contact), Visibility.Team("T-1")),
            company.Fact(new Stance { Opportunity = seat.Opportunity, Contact = seat.Contact, Vendor = Vendor.Us, Support = SupportLevel.Mentor }, Visibility.Private("E-01")));
        await WriteBackJob.RunAsync(company.Workspace, All, RunContext.Default);

        Assert.Equal(scores, Comparable(company.Store.Scores));
        Assert.Equal(ties, company.Store.Ties.Values.Select(pair => pair.Tie).ToHashSet());
    }

    [Fact]
    public async Task RunAsync_APersonWhoOptsOut_LosesScoreTieAndCommunity()
    {
        await using var company = await WrittenCompany.OpenAsync();
        await WriteBackJob.RunAsync(company.Workspace, All, RunContext.Default);
        var (from, to) = company.Store.Ties.Keys.First(tie => tie.From.Kind == FactKind.Employee && company.Store.Ties.Keys.Count(other => other.From == tie.From) > 1);
        var contact = (await company.BookAsync()).Graph.Facts.Find<Contact>(to.Id)!;

        await company.RecordAsync("leave", company.Fact(contact with { OptedOut = true }));
        var report = await WriteBackJob.RunAsync(company.Workspace, All, RunContext.Default);

        Assert.DoesNotContain(company.Store.Scores.Keys, key => key.Kind == FactKind.Contact && key.Id == to.Id);
        Assert.DoesNotContain(company.Store.Scores.Keys, key => key.Kind == FactKind.Seat && key.Id.EndsWith("|" + to.Id, StringComparison.Ordinal));
        Assert.DoesNotContain(company.Store.Ties.Keys, tie => tie.From == to || tie.To == to);
        Assert.DoesNotContain(new FactKey(to.Kind, to.Id), company.Store.Communities.Keys);
        Assert.Contains(company.Store.Ties.Keys, tie => tie.From == from);
        Assert.True(report.Cleared >= 3);
        Assert.All(company.Store.Scores.Values, value => Assert.Equal(2, value.Run));
    }

    [Fact]
    public async Task RunAsync_Communities_AreThoseOfTheTieNetwork()
    {
        await using var company = await WrittenCompany.OpenAsync();

        var report = await WriteBackJob.RunAsync(company.Workspace, All with { Parts = DerivedParts.Communities }, RunContext.Default);

        var people = (await company.BookAsync()).Graph.Ties.People;
        Assert.Equal(people.Select(person => person.ToString()).Order(), company.Store.Communities.Keys.Select(key => key.ToString()).Order());
        Assert.Equal((people.Count, report.Communities), (report.Grouped, company.Store.Communities.Values.Select(value => value.Community).Distinct().LongCount()));
        Assert.True(report.Communities > 1);
    }

    [Fact]
    public async Task RunAsync_OnlyTies_LeavesTheScoresOfAnEarlierRun()
    {
        await using var company = await WrittenCompany.OpenAsync();
        await WriteBackJob.RunAsync(company.Workspace, All, RunContext.Default);
        var scores = company.Store.Scores.Count;

        await WriteBackJob.RunAsync(company.Workspace, All with { Parts = DerivedParts.Ties }, RunContext.Default);

        Assert.Equal(scores, company.Store.Scores.Count(pair => pair.Value.Run == 1));
        Assert.All(company.Store.Ties.Values, value => Assert.Equal(2, value.Run));
    }

    [Fact]
    public async Task RunAsync_Cancelled_StopsAndIsNeverComplete()
    {
        await using var company = await WrittenCompany.OpenAsync();
        using var cancellation = new CancellationTokenSource();
        company.Store.BeforeBatch = cancellation.Cancel;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => WriteBackJob.RunAsync(company.Workspace, All, new RunContext { Cancellation = cancellation.Token }));

        Assert.Empty(company.Store.Complete);
    }

    [Fact]
    public async Task RunAsync_ANewerRunBegins_IsOverAndSaysSo()
    {
        await using var company = await WrittenCompany.OpenAsync();
        var other = new DerivedStamp(DerivedParts.All, new DateOnly(2026, 6, 30), 1, "0", DateTimeOffset.UnixEpoch);
        company.Store.BeforeBatch = () => _ = company.Store.BeginAsync(other, default).AsTask();

        await Assert.ThrowsAsync<ConflictException>(() => WriteBackJob.RunAsync(company.Workspace, All, RunContext.Default));

        Assert.Empty(company.Store.Complete);
    }

    [Fact]
    public async Task RunAsync_Progress_NamesEveryStepAndComesToItsEnd()
    {
        await using var company = await WrittenCompany.OpenAsync();
        var heard = new List<RunProgress>();

        await WriteBackJob.RunAsync(company.Workspace, All, new RunContext { Progress = new Listener(heard.Add) });

        Assert.Equal(
            ["write scores of deals", "score our company", "write scores of employees", "write scores of competitors", "write scores of accounts", "write scores of people", "write ties", "write communities"],
            heard.Select(progress => progress.Phase).Distinct());
        Assert.All(heard.GroupBy(progress => progress.Phase), phase => Assert.Equal(phase.Last().Total, phase.Last().Done));
    }

    [Fact]
    public async Task RunAsync_AStoreOfFactsOnly_IsRefusedWithTheWayOut()
    {
        var store = new MemoryGraphStore(new WorkspaceInfo("w", "测试", "Asia/Shanghai", "CNY"));
        await using var workspace = await Workspace.OpenAsync(store, new WorkspaceOptions { Parameters = ScoringParameters.Default }, RunContext.Default);

        var refusal = await Assert.ThrowsAsync<UnsupportedStoreException>(() => WriteBackJob.RunAsync(workspace, All, RunContext.Default));

        Assert.Equal("STORE_NO_WRITE_BACK", refusal.Code);
        Assert.Contains("relgraph store copy", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DerivedParts.None)]
    [InlineData((DerivedParts)8)]
    public async Task RunAsync_NoPartOrAnUnknownOne_IsRefused(DerivedParts parts)
    {
        await using var company = await WrittenCompany.OpenAsync();

        await Assert.ThrowsAsync<InvalidOptionsException>(() => WriteBackJob.RunAsync(company.Workspace, new WriteBackOptions { Parts = parts }, RunContext.Default));
    }

    private static readonly Comparer<FactKey> ByText = Comparer<FactKey>.Create((a, b) => string.CompareOrdinal(a.ToString(), b.ToString()));

    private static Dictionary<string, object> Values(Score score, params (string Name, double? Value)[] more)
    {
        (string Name, object? Value)[] all =
        [
            ("scoreConfidence", score.Confidence), ("score", score.Value), ("scoreLow", score.Interval?.Low), ("scoreHigh", score.Interval?.High), ("scoreLevel", score.Level?.ToString()),
            .. more.Select(one => (one.Name, (object?)one.Value)),
        ];
        return all.Where(one => one.Value is not null).ToDictionary(one => one.Name, one => one.Value!);
    }

    private static List<string> Comparable(Dictionary<FactKey, (long Run, IReadOnlyDictionary<string, object> Values)> scores) =>
        [.. scores.Select(pair => $"{pair.Key} {string.Join(", ", pair.Value.Values.OrderBy(value => value.Key).Select(value => $"{value.Key} {value.Value:R}"))}").Order(StringComparer.Ordinal)];

    private static Engine.Model.Evidence.Interaction Meeting(string id, string contact) => new()
    {
        Id = id, At = new DateTimeOffset(2026, 6, 20, 12, 0, 0, TimeSpan.FromHours(8)), Channel = Channel.MeetingInPerson, Minutes = 60, TwoWay = true,
        Employees = ["E-01"], Contacts = [contact],
    };

    private sealed class Listener(Action<RunProgress> hear) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => hear(value);
    }
}
