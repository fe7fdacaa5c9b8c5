using RelGraph.Cli.Output;
using RelGraph.Cli.Reading;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.Company;
using RelGraph.Scoring.Relationships.Competitor;

namespace RelGraph.Cli.Measures;

/// <summary>A rival on our own scale, in a deal, at an account or in a segment.</summary>
internal sealed class CompetitorMeasure : Measure
{
    private const int ShownPeople = 10;

    /// <inheritdoc/>
    public override string Name => "competitor";

    /// <inheritdoc/>
    public override string Description => "How strong is a rival on our own scale: in a deal, at an account, in a segment? · 友商关系";

    /// <inheritdoc/>
    public override BilingualText Title { get; } = new("Competitor relationship", "友商关系");

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => ["COMPETITOR"];

    /// <inheritdoc/>
    public override bool TakesPlace => true;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["relgraph score competitor", "relgraph score competitor R-1 --in opportunity:O-0283", "relgraph score competitor --in account:A-038", "relgraph explain competitor R-1 --in firm"];

    /// <inheritdoc/>
    public override ScoredSubject One(Scorebook book, MeasureQuery query) => Of(book, Finder.IdOf<Competitor>(book.Graph, query.Subjects[0]), PlaceOf(query));

    /// <inheritdoc/>
    public override IEnumerable<ScoredSubject> All(Scorebook book, MeasureQuery query) =>
        book.Graph.Facts.All<Competitor>().Select(competitor => Of(book, competitor.Id, PlaceOf(query)));

    /// <inheritdoc/>
    public override IEnumerable<TextTable> Details(Scorebook book, Score score)
    {
        var rival = (CompetitorScore)score;
        yield return new TextTable(new BilingualText("Us and them", "我司与友商")).Words("Measure", "指标").Words("Value", "值")
            .Row("Our score in the same place 我司得分", NumberText.Points(rival.Ours))
            .Row("Relative advantage 相对优势", NumberText.Change(rival.RelativeAdvantage))
            .Row("Isolation of the rival 友商孤立度", NumberText.Percent(rival.Isolation))
            .Row("Head to head: ours, theirs, others 交锋：我司、友商、其他", $"{rival.Record.Ours}, {rival.Record.Theirs}, {rival.Record.Others}")
            .Row("Margin at risk 受威胁毛利", NumberText.Amount(rival.ValueAtRisk));
        if (rival.Contested.Count > 0)
        {
            var contested = new TextTable(new BilingualText("Contested people", "争夺中的人")).Words("Contact", "联系人").Words("Opportunity", "商机").Number("Power", "权力").Number("With us", "对我司").Number("With them", "对友商");
            foreach (var person in rival.Contested.Take(ShownPeople))
            {
                contested.Row(Called<Contact>(book, person.Contact), person.Opportunity, NumberText.Share(person.Power), NumberText.Share(person.OurStand), NumberText.Share(person.TheirStand));
            }

            yield return contested;
        }
    }

    private static CompetitorScope PlaceOf(MeasureQuery query) => query.Place is { } place ? CompetitorScope.Parse(place) : CompetitorScope.Segment(Segment.Firm);

    private static ScoredSubject Of(Scorebook book, string competitor, CompetitorScope place) =>
        new([competitor], $"{Called<Competitor>(book, competitor)} · {place}", book.Competitor(competitor, place));
}
