using RelGraph.Scoring.Parameters;

namespace RelGraph.Scoring.Winning;

/// <summary>Freezes the references of the win model: mean chain score and coverage of a segment's closed projects at each stage.</summary>
/// <remarks>
/// Each project is looked at on the last day of its stay in the stage, with what was known that day. Of a segment's projects at a stage the newest
/// <see cref="MostProjects"/> count, so that the cost stays bounded and old habits fade; fewer than the parameter asks for freeze nothing.
/// </remarks>
internal static class WinningReferences
{
    private const int MostProjects = 40;

    /// <summary>Parameters with the means the picture shows.</summary>
    public static ScoringParameters Freeze(Scorebook book)
    {
        var chains = new SortedDictionary<string, double>(StringComparer.Ordinal);
        var coverages = new SortedDictionary<string, double>(StringComparer.Ordinal);
        var stays = book.Deals.All.Where(deal => deal is { IsLesson: true, Segment: not null })
            .SelectMany(deal => deal.Stays.Where(stay => stay.To > stay.From).Select(stay => (deal.Segment, deal.Opportunity.Id, stay.Stage, Day: stay.To!.Value.AddDays(-1))))
            .GroupBy(stay => (stay.Segment, stay.Stage));
        foreach (var group in stays.OrderBy(group => group.Key.Segment, StringComparer.Ordinal).ThenBy(group => group.Key.Stage))
        {
            Freeze(book, WinAssembler.MeanKey(group.Key.Segment, group.Key.Stage), [.. group.Select(stay => (stay.Id, stay.Day))], chains, coverages);
        }

        var fresh = book.Parameters.Winning with { ChainMeans = chains, CoverageMeans = coverages, FrozenOn = chains.Count == 0 ? null : book.Graph.AsOf };
        return book.Parameters with { Winning = fresh };
    }

    private static void Freeze(
        Scorebook book, string key, List<(string Opportunity, DateOnly Day)> stays, SortedDictionary<string, double> chains, SortedDictionary<string, double> coverages)
    {
        if (stays.Count < book.Parameters.Winning.MinClosedProjects)
        {
            return;
        }

        var scores = stays.OrderByDescending(stay => stay.Day).ThenBy(stay => stay.Opportunity, StringComparer.Ordinal).Take(Math.Max(MostProjects, book.Parameters.Winning.MinClosedProjects))
            .Select(stay => new Scorebook(book.Graph.At(stay.Day), book.Parameters, book.Run).ChainMeanField(stay.Opportunity))
            .OfType<(double Score, double Coverage)>().ToList();
        if (scores.Count >= book.Parameters.Winning.MinClosedProjects)
        {
            chains[key] = scores.Average(score => score.Score);
            coverages[key] = scores.Average(score => score.Coverage);
        }
    }
}
