using RelGraph.Cli.Measures;
using RelGraph.Cli.Output;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring;

namespace RelGraph.Cli.Supposing;

/// <summary>One number before and after a supposition.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Before">Before; null where there was no such subject.</param>
/// <param name="After">After; null where there is no such subject any more.</param>
internal sealed record Comparison(Measure Measure, string Subject, ScoredSubject? Before, ScoredSubject? After)
{
    /// <summary>After minus before; null unless both are known.</summary>
    public double? Delta => After?.Score.Value - Before?.Score.Value;

    /// <summary>The numbers that a supposition about a deal may move: win probability, chain, people, customer.</summary>
    public static IReadOnlyList<Comparison> Of(Scorebook before, Scorebook after, string opportunityId)
    {
        var account = before.Graph.Facts.Find<Opportunity>(opportunityId)!.Account;
        var people = new KeyPersonMeasure();
        var (peopleBefore, peopleAfter) = (ById(before), ById(after));
        var comparisons = new List<Comparison> { Both(new WinMeasure(), opportunityId), Both(new ChainMeasure(), opportunityId) };
        comparisons.AddRange(peopleBefore.Keys.Union(peopleAfter.Keys).Order(StringComparer.Ordinal).Select(contact =>
            new Comparison(people, (peopleAfter.GetValueOrDefault(contact) ?? peopleBefore[contact]).Name, peopleBefore.GetValueOrDefault(contact), peopleAfter.GetValueOrDefault(contact))));
        if (before.Graph.Facts.Find<Account>(account) is not null)
        {
            comparisons.Add(Both(new CustomerMeasure(), account));
        }

        return comparisons;

        Comparison Both(Measure measure, string id)
        {
            var (then, now) = (measure.One(before, new([id])), measure.One(after, new([id])));
            return new Comparison(measure, then.Name, then, now);
        }

        Dictionary<string, ScoredSubject> ById(Scorebook book) => people.All(book, new([opportunityId])).ToDictionary(person => person.Ids[1], StringComparer.Ordinal);
    }

    /// <summary>The number as programs read it.</summary>
    public object Document => new
    {
        Measure = Measure.Name,
        Subject,
        Before = Before is null ? null : RankingDocument.Entry.Of(Before),
        After = After is null ? null : RankingDocument.Entry.Of(After),
        Delta,
    };
}
