using RelGraph.Engine.Graphs;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Behaviour;

namespace RelGraph.Scoring.Winning;

/// <summary>Reads the features of an open deal from the picture and the other measures.</summary>
/// <param name="graph">The picture.</param>
/// <param name="deals">Its deals.</param>
/// <param name="parameters">The parameters that hold on the day of the picture.</param>
internal sealed class WinReader(RelationshipGraph graph, DealHistory deals, WinningParameters parameters)
{
    /// <summary>What is known of a deal.</summary>
    public WinReading Read(Deal deal, ChainFacts chain, BehaviourScore behaviour)
    {
        var answers = graph.Facts.Referring<TasAnswer>(nameof(TasAnswer.Opportunity), NodeId.Opportunity(deal.Opportunity.Id))
            .Where(answer => answer.Vendor.IsUs && answer.On <= graph.AsOf).ToList();
        var stays = deals.FinishedStays(deal.Stage, deal.Segment, parameters.MinStays);
        var usual = stays.Count >= parameters.MinStays ? Quantiles.Of([.. stays.Select(days => (double)days)], parameters.OverdueQuantile) : null;
        var inStage = deal.Stays[^1].DaysUpTo(graph.AsOf);
        var rate = deals.BaseRateOf(deal, parameters);
        return new WinReading(
            new WinFeatures
            {
                BaseRate = rate.Mean,
                Chain = chain.Score,
                ChainMean = MeanOf(parameters.ChainMeans, deal.Segment, deal.Stage, parameters.DefaultChainMean),
                TopDecider = chain.TopStand,
                Coverage = chain.Coverage,
                CoverageMean = MeanOf(parameters.CoverageMeans, deal.Segment, deal.Stage, parameters.DefaultCoverageMean),
                Threads = chain.Threads,
                Momentum = chain.Momentum,
                Behaviour = behaviour.Confidence > 0 ? behaviour.Value : null,
                Tas = TasSections.Mean(answers),
                Overdue = usual is { } limit ? inStage > limit : null,
            },
            rate, answers, inStage, usual);
    }

    /// <summary>The name under which the means of a segment at a stage are frozen.</summary>
    public static string MeanKey(string? segment, OpportunityStage stage) => $"{segment}|{Engine.Model.Catalog.Names.Of(stage)}";

    /// <summary>The frozen mean of a segment at a stage, or the default.</summary>
    public static double MeanOf(IReadOnlyDictionary<string, double> means, string? segment, OpportunityStage stage, double otherwise) =>
        means.TryGetValue(MeanKey(segment, stage), out var mean) ? mean : otherwise;
}
