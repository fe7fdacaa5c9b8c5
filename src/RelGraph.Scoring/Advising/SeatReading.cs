using RelGraph.Engine.Model;
using RelGraph.Scoring.Valuation.Drivers;

namespace RelGraph.Scoring.Advising;

/// <summary>Reads seats again after an action.</summary>
internal static class SeatReading
{
    /// <summary>The seats with the one concerned read again from the picture with the plan's facts.</summary>
    public static SeatStake[] After(Scorebook book, DealStakes stakes, AdvicePlan plan)
    {
        var then = new Scorebook(book.Graph.With(plan.Changes), book.Parameters, book.Run).View(stakes.Deal.Opportunity.Id, plan.Contact, Vendor.Us);
        return
        [
            .. stakes.Seats.Select(seat => seat.Contact != plan.Contact ? seat : seat with
            {
                Input = then.Input,
                Holders = then.Holders,
                Momentum = seat.Momentum + ((then.Input.Closeness.Mean - seat.Input.Closeness.Mean) / stakes.Seats.Count),
            }),
        ];
    }
}
