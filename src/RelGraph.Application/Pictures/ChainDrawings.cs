using System.Globalization;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.DecisionChain;
using RelGraph.Scoring.Relationships.KeyPerson;

namespace RelGraph.Application.Pictures;

/// <summary>Gathers what a picture of a decision chain shows from a scorebook.</summary>
public static class ChainDrawings
{
    private static readonly string[] StanceGaps = ["support-unknown", "solution-unknown", "price-unknown"];

    /// <summary>The drawing of a deal's chain; null where nobody has a seat.</summary>
    /// <param name="book">The scores.</param>
    /// <param name="opportunityId">The deal.</param>
    /// <exception cref="Engine.Errors.NotFoundException">There is no such deal on the day.</exception>
    public static ChainDrawing? Of(Scorebook book, string opportunityId)
    {
        var chain = book.DecisionChain(opportunityId);
        if (chain.Seats.Count == 0)
        {
            return null;
        }

        var contacts = chain.Seats.Select(seat => seat.Person.Contact).ToHashSet(StringComparer.Ordinal);
        return new ChainDrawing(
            $"{opportunityId} {book.Graph.Facts.Find<Opportunity>(opportunityId)?.Name}",
            Subtitle(book, chain),
            [.. chain.Seats.Select(seat => SeatOf(book, chain, seat))],
            [.. contacts.Order(StringComparer.Ordinal).SelectMany(contact => LinesFrom(book, contact, contacts))]);
    }

    private static string Subtitle(Scorebook book, DecisionChainScore chain)
    {
        var win = book.WinProbability(chain.Opportunity);
        return string.Create(CultureInfo.InvariantCulture,
            $"Decision chain 决策链 {ScoreText(chain)} · win probability 赢单概率 {(win.Value is { } percent ? $"{percent:0} % {RangeText(win.Interval)}" : "–")} · {book.Graph.AsOf:yyyy-MM-dd}");
    }

    private static ChainSeat SeatOf(Scorebook book, DecisionChainScore chain, ChainSeatScore seat)
    {
        var person = seat.Person;
        var words = new[]
        {
            person.Role is { } role and not BuyingRole.None ? Names.Of(role) : null,
            person.Power?.Political is { } political and not PoliticalStatus.None ? Names.Of(political) : null,
        };
        return new ChainSeat(
            person.Contact,
            book.Graph.Facts.Find<Contact>(person.Contact)?.Name ?? person.Contact,
            string.Join(" · ", words.Where(word => word is not null)),
            person.Importance,
            IsUnknown(person) ? null : person.Stand.Mean,
            ScoreText(person),
            Note(chain, seat));
    }

    /// <summary>A person whose support, view of the solution and view of the price nobody has told us: what is left of the stand is a prior and closeness.</summary>
    private static bool IsUnknown(KeyPersonScore person) =>
        person.Value is null || StanceGaps.All(code => person.Gaps.Any(gap => gap.Code == code));

    private static string Note(DecisionChainScore chain, ChainSeatScore seat)
    {
        var weakest = chain.WeakestLink == seat.Person.Contact ? "weakest link 最弱 · " : "";
        return seat.Person.Value is null
            ? weakest + "stand unknown 立场未知"
            : string.Create(CultureInfo.InvariantCulture, $"{weakest}swing 摇摆 +{Math.Max(0, seat.Swing):0.0}");
    }

    private static IEnumerable<ChainLine> LinesFrom(Scorebook book, string contact, HashSet<string> contacts)
    {
        var facts = book.Graph.Facts;
        var node = NodeId.Contact(contact);
        if (facts.Find<ReportsTo>(node.ToString()) is { Manager: { Kind: FactKind.Contact } manager } && contacts.Contains(manager.Id))
        {
            yield return new ChainLine(contact, manager.Id, ChainLineKind.ReportsTo, 1);
        }

        foreach (var line in facts.Referring<Influences>(nameof(Influences.From), node).Where(line => contacts.Contains(line.To)))
        {
            yield return new ChainLine(contact, line.To, ChainLineKind.Influences, line.Strength);
        }

        foreach (var line in facts.Referring<ConflictsWith>(nameof(ConflictsWith.From), node).Where(line => contacts.Contains(line.To)))
        {
            yield return new ChainLine(contact, line.To, ChainLineKind.ConflictsWith, line.Strength);
        }
    }

    private static string ScoreText(Score score) => score.Value is { } value
        ? string.Create(CultureInfo.InvariantCulture, $"{value:0} {RangeText(score.Interval)} {score.Level}")
        : "no score 无分数";

    private static string RangeText(Interval? interval) =>
        interval is { } known ? string.Create(CultureInfo.InvariantCulture, $"[{known.Low:0}–{known.High:0}]") : "";
}
