using RelGraph.Scoring.Parameters;

namespace RelGraph.Scoring.Winning;

/// <summary>Freezes the references of the win model: what deals are compared with, and how much of the expert weights closed deals bear out.</summary>
/// <remarks>Also as they would have been frozen at the quarters of the last two years, so that pictures of earlier days are forecast without hindsight.</remarks>
internal static class WinningReferences
{
    private const int EarlierQuarters = 8;
    private const int QuarterDays = 91;

    /// <summary>Parameters with the references the picture shows; none where no deal has closed.</summary>
    public static ScoringParameters Freeze(Scorebook book)
    {
        var (today, plain) = (book.Graph.AsOf, book.Parameters.Winning.Unfrozen());
        if (!book.Deals.All.Any(deal => deal.IsLesson))
        {
            return book.Parameters with { Winning = plain };
        }

        var snapshots = WinSnapshots.Take(book);
        var (means, stacking) = StackingFit.Of(snapshots, plain);
        return book.Parameters with
        {
            Winning = plain with
            {
                ChainMeans = means.Chain, CoverageMeans = means.Coverage, Stacking = stacking, FrozenOn = today,
                Earlier = [.. Enumerable.Range(1, EarlierQuarters).Reverse().Select(quarter => Earlier(today.AddDays(-QuarterDays * quarter)))],
            },
        };

        EarlierWinning Earlier(DateOnly day)
        {
            var (thenMeans, thenStacking) = StackingFit.Of([.. snapshots.Where(one => one.ClosedOn <= day)], plain);
            return new EarlierWinning(day, thenMeans.Chain, thenMeans.Coverage, thenStacking);
        }
    }
}
