using RelGraph.Engine.Graphs;
using RelGraph.Engine.Model.Nouns;

namespace RelGraph.Scoring.Valuation;

/// <summary>Margins of offerings.</summary>
internal static class Margins
{
    /// <summary>The margin as part of the price: what the offering states, otherwise the default.</summary>
    public static double Of(RelationshipGraph graph, string? offering, ValuationParameters parameters) =>
        (offering is null ? null : graph.Facts.Find<Offering>(offering)?.MarginPercent / 100) ?? parameters.DefaultMargin;
}
