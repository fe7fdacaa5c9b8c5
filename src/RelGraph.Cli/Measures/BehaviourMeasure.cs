using RelGraph.Cli.Output;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Scoring;
using RelGraph.Scoring.Behaviour;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Cli.Measures;

/// <summary>How a deal's behaviour fits the winning pattern.</summary>
internal sealed class BehaviourMeasure : DealMeasure
{
    private const int ShownProjects = 5;

    /// <inheritdoc/>
    public override string Name => "behaviour";

    /// <inheritdoc/>
    public override string Description => "Does a deal behave like the ones we won (people, money, things, sentiment, milestones)? · 项目行为契合度（人财物情节）";

    /// <inheritdoc/>
    public override BilingualText Title { get; } = new("Behaviour fit", "项目行为契合度");

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["relgraph score behaviour O-0283", "relgraph explain behaviour O-0283 --lang zh"];

    /// <inheritdoc/>
    protected override Score ScoreOf(Scorebook book, string opportunityId) => book.Behaviour(opportunityId);

    /// <inheritdoc/>
    public override IEnumerable<TextTable> Details(Scorebook book, Score score)
    {
        var behaviour = (BehaviourScore)score;
        var aspects = new TextTable(new BilingualText("Aspects", "五个方面")).Words("Aspect", "方面").Number("Fit", "契合度").Number("80 %", "80 % 区间").Number("Confidence", "置信度").Number("Features", "特征数");
        foreach (var aspect in behaviour.Aspects)
        {
            aspects.Row($"{aspect.Label.English} {aspect.Label.Chinese}", NumberText.Points(aspect.Fit), NumberText.Range(aspect.Interval), NumberText.Percent(aspect.Confidence), NumberText.Count(aspect.Features.Count));
        }

        yield return aspects;
        if (behaviour.SimilarProjects.Count > 0)
        {
            var similar = new TextTable(new BilingualText("Most similar closed deals", "最相似的已结束商机")).Words("Opportunity", "商机").Number("Similarity", "相似度").Words("Outcome", "结果").Words("Closed", "结束日期");
            foreach (var project in behaviour.SimilarProjects.Take(ShownProjects))
            {
                similar.Row(Called<Engine.Model.Nouns.Opportunity>(book, project.Opportunity), NumberText.Share(project.Similarity), Names.Of(project.Outcome), NumberText.Day(project.ClosedOn));
            }

            yield return similar;
        }
    }
}
