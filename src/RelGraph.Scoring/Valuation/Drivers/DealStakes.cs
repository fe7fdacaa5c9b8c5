using RelGraph.Engine.Execution;
using RelGraph.Engine.Model;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.DecisionChain;
using RelGraph.Scoring.Winning;

namespace RelGraph.Scoring.Valuation.Drivers;

/// <summary>Everything a deal's value depends on, gathered once: its chain, what each seat brings, and the features of the win model.</summary>
/// <param name="Deal">The deal.</param>
/// <param name="Value">Its value.</param>
/// <param name="Chain">Its chain; without seats where none is known.</param>
/// <param name="Seats">What each seat brings, in the chain's order.</param>
/// <param name="Features">The features as they are.</param>
/// <param name="Winning">Parameters of the win model that hold on the day.</param>
internal sealed record DealStakes(Deal Deal, DealValue Value, ChainModel Chain, IReadOnlyList<SeatStake> Seats, WinFeatures Features, WinningParameters Winning)
{
    /// <summary>The value of a certain win in minor units: amount × margin × discount.</summary>
    public double Full => Value.Amount.MinorUnits * Value.MarginRate * Value.Discount;

    /// <summary>Gathers them.</summary>
    public static DealStakes Of(Scorebook book, Deal deal, DealValue value, ChainModel? chain, WinFeatures features) => new(
        deal, value, chain ?? new ChainModel { Vendors = [Vendor.Us], Seats = [] }, chain is null ? [] : [.. chain.Seats.Select(seat => StakeOf(book, deal, chain, seat))],
        chain is null ? features with { Chain = null, TopDecider = null } : features, book.Parameters.Winning.On(book.Graph.AsOf));

    /// <summary>The game over these stakes, or over others for the same seats.</summary>
    /// <param name="book">The numbers of the picture.</param>
    /// <param name="seats">Other stakes; those of the deal where null.</param>
    /// <param name="threads">Where threads are kept between games over the same ties; for this game only where null.</param>
    /// <param name="effectOfDraws">What the draws add to the chain score of the deal as it is; worked out where null.</param>
    public DealGame Game(Scorebook book, IReadOnlyList<SeatStake>? seats = null, Dictionary<ulong, double>? threads = null, double? effectOfDraws = null) =>
        new(Chain, seats ?? Seats, Features, book.Parameters, Winning, Full, threads ?? [], effectOfDraws);

    /// <summary>Stakes with what is uncertain about the people drawn once; the stream belongs to seat and draw, so two sets of the same seats vary together.</summary>
    public static IReadOnlyList<SeatStake> Drawn(IReadOnlyList<SeatStake> seats, int draw, ulong seed) =>
        [.. seats.Select(seat =>
        {
            var random = SeededRandom.For(seed, SeededRandom.Key(seat.Contact), (ulong)draw);
            var (closeness, solution, price, support) = (random.NextNormal(), random.NextNormal(), random.NextNormal(), random.NextNormal());
            var input = seat.Input;
            return seat with
            {
                Input = input with
                {
                    Closeness = Moved(input.Closeness, closeness, 0), Solution = Moved(input.Solution, solution, -1), Price = Moved(input.Price, price, -1), Support = Moved(input.Support, support, -1),
                },
            };
        })];

    private static SeatStake StakeOf(Scorebook book, Deal deal, ChainModel chain, ChainSeat seat)
    {
        var view = book.View(deal.Opportunity.Id, seat.Contact, Vendor.Us);
        return new SeatStake(seat.Contact, seat.Power, view.Input, view.Holders, (book.Momentum([seat.Contact]) ?? 0) / chain.Seats.Count);
    }

    private static Estimate Moved(Estimate estimate, double normal, double least) => estimate with { Mean = Math.Clamp(estimate.Mean + (estimate.Spread * normal), least, 1) };
}
