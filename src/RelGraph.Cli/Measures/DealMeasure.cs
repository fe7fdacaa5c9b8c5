using RelGraph.Cli.Reading;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Cli.Measures;

/// <summary>A measure of one deal; without an argument, of every open deal.</summary>
internal abstract class DealMeasure : Measure
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => ["OPPORTUNITY"];

    /// <inheritdoc/>
    public override ScoredSubject One(Scorebook book, MeasureQuery query) => Of(book, Finder.IdOf<Opportunity>(book.Graph, query.Subjects[0]));

    /// <inheritdoc/>
    public override IEnumerable<ScoredSubject> All(Scorebook book, MeasureQuery query) => OpenDeals(book).Select(id => Of(book, id));

    /// <summary>The score of a deal.</summary>
    protected abstract Score ScoreOf(Scorebook book, string opportunityId);

    private ScoredSubject Of(Scorebook book, string id) => new([id], Called<Opportunity>(book, id), ScoreOf(book, id));
}
