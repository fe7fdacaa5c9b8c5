using FsCheck;
using FsCheck.Fluent;
using RelGraph.Application.Recording;
using RelGraph.Application.Recording.Effects;
using RelGraph.Application.Tests.WritingBack;
using RelGraph.Application.Workspaces;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring;

namespace RelGraph.Application.Tests.Recording;

/// <summary>A dry run tells the numbers that recording gives, to the last bit, and writes nothing.</summary>
public sealed class DryRunTests
{
    [Fact]
    public async Task Moves_OfDrawnChanges_AreToTheBitWhatRecordingGives()
    {
        await using var company = await WrittenCompany.OpenAsync();
        using var recorder = new ChangeRecorder(company.Workspace);
        var (number, moved) = (0, 0);

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(10).WithReplay(20260630, 9),
            Prop.ForAll(Gen.Choose(0, 999).ArrayOf(6).ToArbitrary(), picks => moved += CompareAsync(company, recorder, number++, picks).GetAwaiter().GetResult()));

        Assert.True(moved > 0, "no draw moved a number, so nothing was compared");
    }

    [Fact]
    public async Task Moves_NothingChanged_AreNone()
    {
        await using var company = await WrittenCompany.OpenAsync();
        var book = await BookAsync(company);
        var same = book.Graph.Facts.All<Stance>()[0];

        Assert.Empty(ScoreBoard.Moves(book, new Scorebook(book.Graph.With([new Change.Assert(book.Graph.Facts.FactOf(same))]), book.Parameters), default));
    }

    /// <summary>Plays three drawn changes through, records them, and compares.</summary>
    /// <returns>How many numbers moved.</returns>
    private static async Task<int> CompareAsync(WrittenCompany company, ChangeRecorder recorder, int number, int[] picks)
    {
        var before = await BookAsync(company);
        List<Change> asked = [.. Enumerable.Range(0, 3).Select(place => Draw(before, $"{number}-{place}", (number + place) % 6, picks[place], picks[place + 3]))];
        var sequence = await company.Store.SequenceAtAsync(null, default);

        var dry = await recorder.RecordAsync(Set($"draw-{number}", asked), dryRun: true, default);
        Assert.Empty(dry.Problems);
        var after = new Scorebook(before.Graph.With(dry.Changes), before.Parameters);
        var moves = ScoreBoard.Moves(before, after, default);
        Assert.Equal(sequence, await company.Store.SequenceAtAsync(null, default));
        Assert.NotNull((await recorder.RecordAsync(Set($"draw-{number}", asked), dryRun: false, default)).Receipt);

        var deals = ScoreBoard.OpenDeals(before, after);
        var expected = ScoreBoard.Of(before, deals, default).ToDictionary();
        foreach (var move in moves)
        {
            expected[move.Subject] = move.After;
        }

        Assert.Equal(Lines(expected), Lines(ScoreBoard.Of(await BookAsync(company), deals, default)));
        return moves.Count;
    }

    private static async Task<Scorebook> BookAsync(WrittenCompany company) => await company.Workspace.ScoresAsync(Moment.Now, default);

    private static ChangeSet Set(string id, IReadOnlyList<Change> changes) => new(new ChangeSetHeader(id, "E-01", "test"), changes);

    // Bits, so that numbers that merely look alike are told apart. A subject without a number is as good as none.
    private static IEnumerable<string> Lines(IEnumerable<KeyValuePair<ScoreSubject, double?>> board) =>
        board.Where(pair => pair.Value is not null).Select(pair => $"{pair.Key} {BitConverter.DoubleToInt64Bits(pair.Value!.Value):x}").Order(StringComparer.Ordinal);

    private static Change Draw(Scorebook book, string id, int sort, int pick, int level)
    {
        var facts = book.Graph.Facts;
        var open = book.Deals.All.Where(deal => deal.IsOpen).Select(deal => deal.Opportunity.Id).ToHashSet();
        var seats = facts.All<Seat>().Where(seat => open.Contains(seat.Opportunity)).ToList();
        var seat = seats[pick % seats.Count];
        FactContent content = sort switch
        {
            0 => new Stance { Opportunity = seat.Opportunity, Contact = seat.Contact, Vendor = Vendor.Us, Support = Enum.GetValues<SupportLevel>()[^(1 + level % 4)] },
            1 => facts.All<Contact>()[pick % facts.All<Contact>().Count] with { Rank = 1 + level % 5 },
            2 => new Interaction
            {
                Id = $"I-DRAWN-{id}", At = new DateTimeOffset(2026, 6, 1 + level % 28, 9, 0, 0, TimeSpan.FromHours(8)), Channel = Channel.MeetingInPerson,
                Employees = [facts.All<Employee>()[level % facts.All<Employee>().Count].Id], Contacts = [seat.Contact], Opportunity = seat.Opportunity,
            },
            3 => new Contact { Id = $"C-DRAWN-{id}", Name = "新人", Rank = 1 + level % 5 },
            4 => seat with { Veto = level % 2 == 0 },
            _ => new Stance { Opportunity = seat.Opportunity, Contact = seat.Contact, Vendor = Vendor.Us },
        };
        return sort == 5 && facts.All<Stance>() is { Count: > 0 } stances
            ? new Change.Retract(FactKey.Of(stances[pick % stances.Count]), DayRange.Always)
            : new Change.Assert(Engine.History.Fact.Of(content, book.Graph.Workspace.Zone));
    }
}
