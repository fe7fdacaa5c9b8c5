namespace RelGraph.Scoring.Winning;

/// <summary>Looks back at closed deals as they stood on days before their end, each with the picture of its day.</summary>
/// <remarks>
/// Days lie 30 apart, so that deals share pictures and the momentum of a look finds a picture already taken. Bounded: the newest <see cref="MostDeals"/> closed deals,
/// <see cref="LooksPerDeal"/> looks spread over the life of each, <see cref="MostDays"/> days. Chains are drawn <see cref="Draws"/> times, enough for a mean.
/// </remarks>
internal static class WinSnapshots
{
    private const int DaysApart = 30;
    private const int MostDays = 48;
    private const int MostDeals = 300;
    private const int LooksPerDeal = 4;
    private const int Draws = 64;

    /// <summary>The looks, newest day first, within a day by deal.</summary>
    public static IReadOnlyList<WinSnapshot> Take(Scorebook book)
    {
        var today = book.Graph.AsOf;
        var looks = new SortedDictionary<int, List<Deal>>();
        foreach (var deal in book.Deals.All.Where(deal => deal.IsLesson)
            .OrderByDescending(deal => deal.ClosedOn).ThenBy(deal => deal.Opportunity.Id, StringComparer.Ordinal).Take(MostDeals))
        {
            foreach (var step in StepsOf(deal, today))
            {
                if (!looks.TryGetValue(step, out var deals))
                {
                    looks.Add(step, deals = []);
                }

                deals.Add(deal);
            }
        }

        var parameters = book.Parameters with
        {
            Winning = book.Parameters.Winning.Unfrozen(),
            DecisionChain = book.Parameters.DecisionChain with { Draws = Math.Min(Draws, book.Parameters.DecisionChain.Draws) },
        };
        return [.. looks.SelectMany(pair => Look(new Scorebook(book.Graph.At(today.AddDays(-DaysApart * pair.Key)), parameters, book.Run), pair.Value))];
    }

    /// <summary>Which of the common days a deal is looked at, spread over its life; none for one that opened and closed between two of them.</summary>
    private static IEnumerable<int> StepsOf(Deal deal, DateOnly today)
    {
        var last = ((today.DayNumber - deal.ClosedOn!.Value.DayNumber) / DaysApart) + 1;
        var first = Math.Min(MostDays, (today.DayNumber - deal.Opportunity.OpenedOn.DayNumber) / DaysApart);
        return first < last ? [] : Enumerable.Range(0, LooksPerDeal).Select(look => last + (look * (first - last) / (LooksPerDeal - 1))).Distinct();
    }

    private static IEnumerable<WinSnapshot> Look(Scorebook then, List<Deal> deals)
    {
        foreach (var deal in deals.OrderBy(deal => deal.Opportunity.Id, StringComparer.Ordinal))
        {
            // What was recorded of the deal by that day decides its stage; one that was recorded later or reopened is no lesson there.
            if (then.Deals.Find(deal.Opportunity.Id) is { IsOpen: true } past)
            {
                yield return new WinSnapshot(
                    deal.Opportunity.Id, deal.Segment, then.Graph.AsOf, deal.ClosedOn!.Value, deal.IsWon, past.Stage, then.WinFeaturesOf(past));
            }
        }
    }
}
