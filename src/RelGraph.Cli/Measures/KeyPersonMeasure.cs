using RelGraph.Cli.Output;
using RelGraph.Cli.Reading;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Scoring;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.KeyPerson;

namespace RelGraph.Cli.Measures;

/// <summary>One person of a deal.</summary>
internal sealed class KeyPersonMeasure : Measure
{
    /// <inheritdoc/>
    public override string Name => "key-person";

    /// <inheritdoc/>
    public override string Description => "How far is a person of a deal with us, or with a rival? · 关键人关系";

    /// <inheritdoc/>
    public override BilingualText Title { get; } = new("Key person", "关键人关系");

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => ["OPPORTUNITY", "CONTACT"];

    /// <inheritdoc/>
    public override int LeastArguments => 1;

    /// <inheritdoc/>
    public override bool TakesVendor => true;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["relgraph score key-person O-0283", "relgraph score key-person O-0283 C-0552 --vendor R-1", "relgraph explain key-person O-0283 C-0552"];

    /// <inheritdoc/>
    public override ScoredSubject One(Scorebook book, MeasureQuery query)
    {
        var deal = Finder.IdOf<Opportunity>(book.Graph, query.Subjects[0]);
        return Of(book, deal, Finder.IdOf<Contact>(book.Graph, query.Subjects[1]), VendorOf(book, query));
    }

    /// <inheritdoc/>
    public override IEnumerable<ScoredSubject> All(Scorebook book, MeasureQuery query)
    {
        var deal = Finder.IdOf<Opportunity>(book.Graph, query.Subjects[0]);
        var vendor = VendorOf(book, query);
        return book.Graph.Facts.Referring<Seat>(nameof(Seat.Opportunity), NodeId.Opportunity(deal))
            .Where(seat => book.Graph.Facts.Find<Contact>(seat.Contact) is { OptedOut: false })
            .Select(seat => Of(book, deal, seat.Contact, vendor));
    }

    /// <inheritdoc/>
    public override IEnumerable<TextTable> Details(Scorebook book, Score score)
    {
        var person = (KeyPersonScore)score;
        if (person.Holders.Count > 0)
        {
            var holders = new TextTable(new BilingualText("Who holds the tie", "关系持有人")).Words("Person", "人员").Number("Strength", "强度").Number("Confidence", "置信度").Number("Interactions", "互动次数").Words("Last two-way contact", "最近双向联系");
            foreach (var holder in person.Holders)
            {
                holders.Row($"{holder.Person.Id} {holder.Name}", NumberText.Share(holder.Tie.Strength), NumberText.Percent(holder.Tie.Confidence), NumberText.Count(holder.Tie.Interactions), NumberText.Day(holder.Tie.LastTwoWayContact));
            }

            yield return holders;
        }
    }

    private static ScoredSubject Of(Scorebook book, string deal, string contact, Vendor? vendor) =>
        new([deal, contact], $"{Called<Contact>(book, contact)} · {deal}" + (vendor is { } rival ? $" → {Called<Competitor>(book, rival.Id)}" : ""), book.KeyPerson(deal, contact, vendor));
}
