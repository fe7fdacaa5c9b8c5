using RelGraph.Engine.Graphs;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Behaviour;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Winning;

/// <summary>Works the win probability of a deal out and tells what it rests on.</summary>
/// <remarks>The seller's probability and close date are shown beside the number and never enter it.</remarks>
internal sealed class WinAssembler(RelationshipGraph graph, DealHistory deals, WinningParameters parameters)
{
    /// <summary>The formula's version.</summary>
    public const string Version = "WIN-2";

    private const int MostEvidence = 20;

    /// <summary>The probability of a deal.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="chain">What its decision chain tells.</param>
    /// <param name="behaviour">Its behaviour fit.</param>
    /// <param name="chainEvidence">Evidence of the chain.</param>
    /// <param name="identity">Identity of the number.</param>
    public WinScore Of(Deal deal, ChainFacts chain, BehaviourScore behaviour, IReadOnlyList<Evidence> chainEvidence, ScoreIdentity identity)
    {
        if (!deal.IsOpen)
        {
            return Closed(deal, chain, identity);
        }

        var reading = new WinReader(graph, deals, parameters).Read(deal, chain, behaviour);
        var (features, rate, answers) = (reading.Features, reading.Rate, reading.Answers);
        var result = WinFormula.Evaluate(features, parameters);
        var deviation = Math.Sqrt(WinFormula.LogOddsVariance(result, rate.Deviation, chain.Deviation, parameters.Stacking.Slope));
        var centre = result.BaseLogOdds + result.Move;
        return new WinScore
        {
            Identity = identity,
            Opportunity = deal.Opportunity.Id,
            Value = 100 * result.Probability,
            Interval = new Interval(
                100 * Logistic.Probability(centre - (NormalQuantile.Ninety * deviation)), 100 * Logistic.Probability(centre + (NormalQuantile.Ninety * deviation))),
            Confidence = ConfidenceOf(result, chain, behaviour, answers, rate),
            Contributions =
            [
                new Contribution("base-rate", WinTexts.BaseRate, 100 * rate.Mean, Counted(rate)),
                .. result.Drivers.Where(driver => driver.IsKnown).Select(driver => new Contribution(driver.Code, driver.Label, driver.Points)),
            ],
            Gaps = [.. GapsOf(deal, result)],
            Evidence = [.. chainEvidence.Concat(behaviour.Evidence).Concat(StagesOf(deal)).DistinctBy(one => one.Fact)
                .OrderByDescending(one => one.On).ThenBy(one => one.Fact.ToString(), StringComparer.Ordinal).Take(MostEvidence)],
            Explanation = WinExplanation.Of(result, features, parameters),
            Stage = deal.Stage,
            BaseRate = rate,
            Drivers = result.Drivers,
            ChainPreference = chain.Score / 100,
            SellerProbability = deal.Opportunity.SellerProbability,
            DaysInStage = reading.DaysInStage,
            OverdueAfterDays = reading.OverdueAfterDays,
            Stacking = parameters.Stacking,
            Basis = WinTexts.Basis(parameters.Stacking),
        };
    }

    private WinScore Closed(Deal deal, ChainFacts chain, ScoreIdentity identity)
    {
        double? value = deal.Outcome is null ? null : deal.IsWon ? 100 : 0;
        var label = deal.Outcome switch
        {
            OpportunityOutcome.Won => new BilingualText("Closed: won", "已结束：赢单"),
            OpportunityOutcome.LostToCompetitor => new BilingualText("Closed: lost to a competitor", "已结束：输给友商"),
            OpportunityOutcome.NoDecision => new BilingualText("Closed: no decision", "已结束：客户未决策"),
            OpportunityOutcome.Cancelled => new BilingualText("Closed: cancelled", "已结束：项目取消"),
            _ => new BilingualText("Closed, but no outcome is recorded; record it with the closing stage change", "已结束但未记录结果；请在结束的阶段变更中补记"),
        };
        return new WinScore
        {
            Identity = identity,
            Opportunity = deal.Opportunity.Id,
            Value = value,
            Interval = value is { } sure ? new Interval(sure, sure) : null,
            Confidence = value is null ? 0 : 1,
            Contributions = value is { } points ? [new Contribution("outcome", label, points)] : [],
            Evidence = [.. StagesOf(deal)],
            Explanation = Term.Input("P_win", WinTexts.Probability, value),
            UnknownBecause = value is null ? label : null,
            Stage = deal.Stage,
            Outcome = deal.Outcome,
            ChainPreference = chain.Score / 100,
            SellerProbability = deal.Opportunity.SellerProbability,
            DaysInStage = deal.Stays[^1].DaysUpTo(graph.AsOf),
        };
    }

    private IEnumerable<Evidence> StagesOf(Deal deal) =>
        graph.Facts.Referring<StageChange>(nameof(StageChange.Opportunity), NodeId.Opportunity(deal.Opportunity.Id))
            .OrderByDescending(change => change.On).ThenByDescending(change => change.Stage)
            .Take(3)
            .Select(change => new Evidence(FactKey.Of(change), change.On, new BilingualText(
                $"Moved to stage {WinTexts.Stage(change.Stage).English}", $"进入“{WinTexts.Stage(change.Stage).Chinese}”阶段")));

    private static BilingualText Counted(BaseRate rate) => new(
        $"won {rate.Segment.Won} of {rate.Segment.Closed} in the segment, {rate.Customer.Won} of {rate.Customer.Closed} of this customer, {rate.Firm.Won} of {rate.Firm.Closed} in all",
        $"细分 {rate.Segment.Closed} 单赢 {rate.Segment.Won}，本客户 {rate.Customer.Closed} 单赢 {rate.Customer.Won}，全部 {rate.Firm.Closed} 单赢 {rate.Firm.Won}");

    private double ConfidenceOf(WinFormulaResult result, ChainFacts chain, BehaviourScore behaviour, IReadOnlyList<TasAnswer> answers, BaseRate rate)
    {
        double sum = 1, sure = rate.Segment.Closed / (rate.Segment.Closed + parameters.SegmentPriorMass);
        foreach (var driver in result.Drivers.Where(driver => driver.Code != WinFormula.Calibration))
        {
            sum += Math.Abs(driver.Coefficient);
            sure += Math.Abs(driver.Coefficient) * (!driver.IsKnown ? 0 : driver.Code switch
            {
                "behaviour" => behaviour.Confidence,
                "tas" => answers.Count(answer => answer.Answer != TasVerdict.Unknown) / 20.0,
                "overdue" => 1,
                _ => chain.Confidence,
            });
        }

        return Math.Min(1, sure / sum);
    }

    private static IEnumerable<Gap> GapsOf(Deal deal, WinFormulaResult result)
    {
        var id = deal.Opportunity.Id;
        var unknown = result.Drivers.Where(driver => !driver.IsKnown).Select(driver => driver.Code).ToHashSet();
        if (unknown.Contains("chain"))
        {
            yield return new Gap("no-seat", id, new BilingualText("No seat of the decision chain is known: find out who decides", "决策链无任何席位信息：请先弄清谁决策"));
        }

        if (unknown.Contains("behaviour"))
        {
            yield return new Gap("behaviour-unknown", id, new BilingualText("No project behaviour to compare is recorded", "缺少可比较的项目行为记录"));
        }

        if (unknown.Contains("tas"))
        {
            yield return new Gap("tas-unanswered", id, new BilingualText("None of the twenty TAS criteria is answered", "四问二十条尚未作答"));
        }

        if (unknown.Contains("overdue"))
        {
            yield return new Gap("stage-duration-unknown", id, new BilingualText("Too few closed deals passed this stage to tell what is overdue", "经过该阶段的已结束商机太少，无法判断是否超期"));
        }
    }
}
