using RelGraph.Scoring.Parameters;

namespace RelGraph.Scoring.Valuation;

/// <summary>Freezes the references of the money view.</summary>
internal static class ValuationReferences
{
    /// <summary>The medians of expected margin by segment, as the picture shows them; unchanged where there is no money.</summary>
    public static ScoringParameters Freeze(Scorebook book)
    {
        var fresh = book.Parameters.Valuation with { SegmentMedians = new SortedDictionary<string, double>(StringComparer.Ordinal), FrozenOn = null };
        var medians = new Scorebook(book.Graph, book.Parameters with { Valuation = fresh }, book.Run).Margins.Medians;
        return book.Parameters with { Valuation = medians.Count == 0 ? fresh : fresh with { SegmentMedians = medians, FrozenOn = book.Graph.AsOf } };
    }
}
