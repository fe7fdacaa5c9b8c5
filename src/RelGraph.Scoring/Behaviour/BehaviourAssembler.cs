using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Behaviour;

/// <summary>Works out the behaviour fit of one project from the history.</summary>
internal sealed class BehaviourAssembler(BehaviourHistory history, BehaviourParameters parameters)
{
    /// <summary>The formula's version.</summary>
    public const string Version = "PBM-1";

    private const int MostEvidence = 20;

    /// <summary>Standard deviation of the fit of an aspect of which no similar project tells anything.</summary>
    private const double UnknownDeviation = 20;

    /// <summary>The fit of a project.</summary>
    public BehaviourScore Of(string opportunityId, ScoreIdentity identity)
    {
        var similar = history.SimilarTo(opportunityId, parameters);
        var observed = history.Observed(opportunityId);
        var won = similar.Where(project => project.IsWon).Sum(project => project.Similarity);
        var lost = similar.Where(project => !project.IsWon).Sum(project => project.Similarity);
        var fits = BehaviourTexts.Aspects.Select(aspect => Fit(aspect.Aspect, aspect.Label, [.. observed.Values.Where(one => one.Aspect == aspect.Aspect)], similar, won, lost)).ToList();
        var known = fits.Where(fit => fit.Aspect.Fit is not null).ToList();
        double? value = known.Count == 0 ? null : known.Average(fit => fit.Aspect.Fit!.Value);
        var deviation = known.Count == 0 ? 0 : Math.Sqrt(known.Sum(fit => fit.Deviation * fit.Deviation)) / known.Count;
        return new BehaviourScore
        {
            Identity = identity,
            Opportunity = opportunityId,
            Value = value,
            Interval = value is { } mean ? NormalQuantile.Around(mean, deviation, 0, 100) : null,
            Confidence = fits.Average(fit => fit.Aspect.Confidence),
            Contributions = [.. known.Select(fit => new Contribution(
                Code(fit.Aspect.Aspect), fit.Aspect.Label, fit.Aspect.Fit!.Value / known.Count, Detail(fit.Aspect)))],
            Gaps = [.. Gaps(fits.Select(fit => fit.Aspect), opportunityId, similar.Count)],
            Evidence = [.. observed.Values.OrderByDescending(one => one.On).ThenBy(one => one.Id, StringComparer.Ordinal).Take(MostEvidence).Select(Say)],
            Explanation = BehaviourExplanation.Of(value, [.. known.Select(fit => fit.Aspect)], won, lost, parameters.Smoothing),
            UnknownBecause = value is null ? BehaviourTexts.NothingObserved : null,
            Aspects = [.. fits.Select(fit => fit.Aspect)],
            SimilarProjects = similar,
            SimilarWon = won,
            SimilarLost = lost,
        };
    }

    private (AspectFit Aspect, double Deviation) Fit(
        BehaviourAspect aspect, BilingualText label, IReadOnlyList<BehaviourEvent> observed, IReadOnlyList<SimilarProject> similar, double won, double lost)
    {
        if (observed.Count == 0)
        {
            return (new AspectFit(aspect, label, null, null, 0, [], []), 0);
        }

        var features = new List<FeatureLift>();
        var uncounted = new List<string>();
        var variance = 0.0;
        foreach (var one in observed)
        {
            var wonWith = Sharing(one, similar.Where(project => project.IsWon));
            var lostWith = Sharing(one, similar.Where(project => !project.IsWon));
            if (BehaviourFormula.LogRatio(won, lost, wonWith, lostWith, parameters.Smoothing) is { } ratio)
            {
                features.Add(new FeatureLift(aspect, one.Feature, one.Value, wonWith, lostWith, BehaviourFormula.Share(won, lost, wonWith, lostWith), ratio));
                variance += BehaviourFormula.LogRatioVariance(won, lost, wonWith, lostWith, parameters.Smoothing);
            }
            else
            {
                uncounted.Add($"{one.Feature}={one.Value}");
            }
        }

        var fit = BehaviourFormula.AspectFit([.. features.Select(feature => feature.LogRatio)]);
        var deviation = features.Count == 0 ? UnknownDeviation : fit * (100 - fit) / 100 * Math.Sqrt(variance / features.Count);
        var confidence = (won + lost) / (won + lost + parameters.HalfConfidenceProjects) * features.Count / observed.Count;
        features.Sort((left, right) => (Math.Abs(right.LogRatio), left.Feature).CompareTo((Math.Abs(left.LogRatio), right.Feature)));
        return (new AspectFit(aspect, label, fit, NormalQuantile.Around(fit, deviation, 0, 100), confidence, features, uncounted), deviation);
    }

    private double Sharing(BehaviourEvent one, IEnumerable<SimilarProject> projects) => projects
        .Where(project => history.Observed(project.Opportunity).TryGetValue((one.Aspect, one.Feature), out var theirs) && theirs.Value == one.Value)
        .Sum(project => project.Similarity);

    private static string Code(BehaviourAspect aspect) => Engine.Model.Catalog.Names.Of(aspect);

    private static BilingualText? Detail(AspectFit fit) => fit.Features.Count == 0
        ? null
        : new BilingualText(
            string.Join("; ", fit.Features.Take(3).Select(feature => $"{feature.Feature} = {feature.Value} ({FormulaText.Signed(feature.LogRatio)})")),
            string.Join("；", fit.Features.Take(3).Select(feature => $"{feature.Feature} = {feature.Value}（{FormulaText.Signed(feature.LogRatio)}）")));

    private static IEnumerable<Gap> Gaps(IEnumerable<AspectFit> fits, string opportunityId, int similar)
    {
        if (similar == 0)
        {
            yield return new Gap("no-similar-project", opportunityId, new BilingualText("No similar closed project is recorded; the fit says nothing yet", "尚无相似的已结束项目，契合度暂无意义"));
        }

        foreach (var fit in fits)
        {
            if (fit.Fit is null)
            {
                yield return new Gap("aspect-unobserved", opportunityId, new BilingualText($"Nothing is recorded of the aspect {fit.Label.English}", $"“{fit.Label.Chinese}”方面尚无记录"));
            }
        }
    }

    private static Evidence Say(BehaviourEvent one) => new(
        new FactKey(FactKind.BehaviourEvent, one.Id), one.On, new BilingualText($"{one.Feature} = {one.Value}", $"{one.Feature} = {one.Value}"));
}
