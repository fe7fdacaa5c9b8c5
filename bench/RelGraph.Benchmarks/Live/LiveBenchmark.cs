using System.Diagnostics;
using RelGraph.Application.Workspaces;
using RelGraph.Benchmarks.Data;
using RelGraph.Benchmarks.Measuring;
using RelGraph.Engine.Execution;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Simulation;
using RelGraph.Storage.Sqlite;

namespace RelGraph.Benchmarks.Live;

/// <summary>From the moment somebody records one interaction until the chain score of the deal shows it: durable write, live graph, score; in the sample company and in a larger one.</summary>
internal static class LiveBenchmark
{
    private const double MillisecondsAllowed = 10;
    private const int Warm = 400;
    private const int LargeSeats = 12;

    public static async Task<Results> RunAsync(Settings settings)
    {
        Directory.CreateDirectory(settings.Work);
        var (load, at) = (Machine.Load(), DateTimeOffset.UtcNow);
        var repeat = settings.Number("repeat", 200);
        var large = new LargeCompany(100_000, 500_000, settings.Number("interactions", 1_000_000));
        var sample = await SampleStore.OpenAsync(Path.Combine(settings.Work, "live-sample.db"), new SimulationOptions());
        var figures = await MeasureAsync("sample company", sample, repeat);
        figures.AddRange(await MeasureAsync("large company", await OpenAsync(settings.Work, large), repeat));
        return new Results
        {
            Benchmark = "live",
            At = at,
            Machine = Machine.Here(),
            Work = $"{repeat} interactions, one change set each, with the people of a deal; sample company of {SimulationOptions.DefaultInteractions} interactions; large company: {large}, and a deal with {LargeSeats} seats",
            LoadBefore = load,
            LoadAfter = Machine.Load(),
            Figures = figures,
        };
    }

    /// <summary>A large company with one deal in which everything is known.</summary>
    private static async Task<Workspace> OpenAsync(string work, LargeCompany company)
    {
        var info = LargeCompany.Workspace with { FrozenOn = LargeDeal.Today };
        var path = await LargeStore.EnsureAsync(work, $"live-{company.Interactions}", info, company.Facts().Concat(LargeDeal.Facts(LargeSeats)));
        return await Workspace.OpenAsync(await SqliteGraphStore.OpenAsync(path, new SqliteStoreOptions(), default), new WorkspaceOptions(), RunContext.Default);
    }

    private static async Task<List<Figure>> MeasureAsync(string name, Workspace opened, int repeat)
    {
        await using var workspace = opened;
        var picture = await workspace.PictureAsync(Moment.Now, default);
        var (deal, people) = LargestDeal(picture);
        var employee = picture.Facts.All<Employee>()[0].Id;
        var last = (await workspace.Store.SequenceAtAsync(null, default)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        double[] writes = new double[repeat], follows = new double[repeat], scores = new double[repeat], totals = new double[repeat];
        for (var i = -Warm; i < repeat; i++)
        {
            var contact = people[(i + Warm) % people.Count];
            var before = (await workspace.PictureAsync(Moment.Now, default)).Ties.Between(NodeId.Employee(employee), NodeId.Contact(contact))?.Interactions ?? 0;
            var interaction = new Interaction
            {
                Id = $"bench-{last}-{i + Warm}", At = new DateTimeOffset(workspace.Today.ToDateTime(new TimeOnly(0, 30)), TimeSpan.Zero), Channel = Channel.MeetingInPerson,
                Minutes = 30, Initiator = NodeId.Employee(employee), Employees = [employee], Contacts = [contact], Opportunity = deal,
            };
            var change = new ChangeSet(new ChangeSetHeader(interaction.Id, employee, "bench"), [new Change.Assert(Fact.Of(interaction, workspace.Info.Zone))]);
            var start = Stopwatch.GetTimestamp();
            await workspace.Store.ApplyAsync(change, default);
            var written = Stopwatch.GetTimestamp();
            await workspace.RefreshAsync(default);
            var followed = Stopwatch.GetTimestamp();
            var book = await workspace.ScoresAsync(Moment.Now, default);
            var score = book.DecisionChain(deal);
            var scored = Stopwatch.GetTimestamp();
            if (book.Graph.Ties.Between(NodeId.Employee(employee), NodeId.Contact(contact))?.Interactions != before + 1 || score.Value is null)
            {
                throw new InvalidOperationException($"Interaction {interaction.Id} does not show in the picture.");
            }

            if (i >= 0)
            {
                (writes[i], follows[i], scores[i]) = (Elapsed(start, written), Elapsed(written, followed), Elapsed(followed, scored));
                totals[i] = Elapsed(start, scored);
            }
        }

        var reload = Stopwatch.StartNew();
        var again = (await LiveGraph.LoadAsync(workspace.Store, LiveGraphOptions.Default, RunContext.Default)).AsOf(workspace.Today);
        var rebuilt = new Scoring.Scorebook(again, workspace.Parameters).DecisionChain(deal);
        var whole = reload.Elapsed.TotalMilliseconds;
        var followedScore = (await workspace.ScoresAsync(Moment.Now, default)).DecisionChain(deal);
        if (rebuilt.Value != followedScore.Value)
        {
            throw new InvalidOperationException($"Following changes gives {followedScore.Value}, a rebuild {rebuilt.Value}.");
        }

        var total = Sample.Of(totals);
        return
        [
            new($"{name}: recorded to visible in the chain score ({people.Count} seats), median", total.Median, "ms")
            {
                Goal = Goal.AtMost(MillisecondsAllowed), Baseline = whole, BaselineName = "load anew + score",
            },
            new($"{name}: recorded to visible, fastest", total.Fastest, "ms"),
            new($"{name}: recorded to visible, 95 %", total.NinetyFifth, "ms"),
            new($"{name}: worst", total.Worst, "ms"),
            new($"{name}: of it durable write", Sample.Of(writes).Median, "ms"),
            new($"{name}: of it following in the live graph", Sample.Of(follows).Median, "ms"),
            new($"{name}: of it chain score", Sample.Of(scores).Median, "ms"),
        ];
    }

    /// <summary>The deal with the most seats, the first by id.</summary>
    private static (string Deal, IReadOnlyList<string> People) LargestDeal(RelationshipGraph picture)
    {
        var largest = picture.Facts.All<Seat>().GroupBy(seat => seat.Opportunity).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First();
        return (largest.Key, [.. largest.Select(seat => seat.Contact).Where(contact => !picture.Ties.IsOptedOut(NodeId.Contact(contact)))]);
    }

    private static double Elapsed(long from, long to) => Stopwatch.GetElapsedTime(from, to).TotalMilliseconds;
}
