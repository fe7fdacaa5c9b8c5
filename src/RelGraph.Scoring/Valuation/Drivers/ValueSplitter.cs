using RelGraph.Engine.Model;
using RelGraph.Scoring.Explanations;
using RelGraph.Engine.Algorithms.Sharing;
using RelGraph.Scoring.Winning;

namespace RelGraph.Scoring.Valuation.Drivers;

/// <summary>Takes the value of a deal apart, with intervals from draws of what is uncertain about its people.</summary>
/// <param name="book">The numbers of the picture.</param>
internal sealed class ValueSplitter(Scorebook book)
{
    private const int ExactSeats = 12;
    private const int SampledOrders = 2_000;
    private const int Draws = 40;
    private const int ExactSeatsPerDraw = 6;
    private const int OrdersPerDraw = 10;

    /// <summary>The split of an open deal.</summary>
    public ValueSplit Of(DealStakes stakes)
    {
        var (seats, value) = (stakes.Seats, stakes.Value);
        var threads = new Dictionary<ulong, double>();
        var game = stakes.Game(book, threads: threads);
        var split = GameSplit.Of(game, seats.Count, ExactSeats, SampledOrders, book.Run);
        var effect = game.AsItIs().EffectOfDraws;
        var drawn = Enumerable.Range(0, seats.Count == 0 ? 0 : Draws)
            .Select(draw => GameSplit.Of(stakes.Game(book, DealStakes.Drawn(seats, draw, book.Run.Seed), threads, effect), seats.Count, ExactSeatsPerDraw, OrdersPerDraw, book.Run)).ToList();

        var neutral = Minor(split.Neutral, value);
        var amounts = MoneySplit.OfParts(new Money(value.Expected.MinorUnits - neutral.MinorUnits, value.Expected.Currency), split.Drivers);
        var people = seats.Count == 0 ? [] : MoneySplit.OfParts(amounts[(int)ValueDriver.Relationship], split.People);
        var parts = seats.Select((seat, place) => Person(stakes.Deal, seat, people[place], split.Errors[place], RangeOf(drawn, one => one.People[place], split.People[place]))).ToList();
        return new ValueSplit
        {
            Value = value,
            Neutral = neutral,
            Drivers = [.. Enum.GetValues<ValueDriver>().Select((driver, place) =>
                new DriverPart(driver, ValueTexts.Of(driver), amounts[place], RangeOf(drawn, one => one.Drivers[place], split.Drivers[place])))],
            People = [.. parts.OrderBy(part => part.Amount is null).ThenByDescending(part => part.Amount?.MinorUnits).ThenBy(part => part.Contact, StringComparer.Ordinal)],
            NeedsEvidence = new Money(amounts[(int)ValueDriver.Relationship].MinorUnits - parts.Sum(part => part.Amount?.MinorUnits ?? 0), value.Expected.Currency),
        };
    }

    private PersonPart Person(Deal deal, SeatStake seat, Money amount, double error, Interval range)
    {
        var confidence = book.KeyPerson(deal.Opportunity.Id, seat.Contact).Confidence;
        var name = book.NameOf(NodeId.Contact(seat.Contact));
        return confidence < book.Parameters.Valuation.MinShownConfidence
            ? new PersonPart(seat.Contact, name, null, null, error, confidence, [])
            : new PersonPart(seat.Contact, name, amount, range, error, confidence, HoldersOf(seat, amount));
    }

    private static List<HolderPart> HoldersOf(SeatStake seat, Money amount)
    {
        if (seat.Holders.Count == 0)
        {
            return [];
        }

        var shares = NoisyOr.Shares([.. seat.Holders.Select(holder => holder.Tie.Strength)]);
        return [.. seat.Holders.Zip(MoneySplit.ByWeight(amount, shares), (holder, part) => new HolderPart(holder.Person.Id, holder.Name, part))];
    }

    // The interval holds the value itself also where the draws lean to one side.
    private static Interval RangeOf(List<GameSplit> drawn, Func<GameSplit, double> part, double value)
    {
        if (drawn.Count == 0)
        {
            return new Interval(value, value);
        }

        double[] sorted = [.. drawn.Select(part).Order()];
        return new Interval(Math.Min(value, Quantiles.Of(sorted, .1)!.Value), Math.Max(value, Quantiles.Of(sorted, .9)!.Value));
    }

    private static Money Minor(double minorUnits, DealValue value) => new((long)Math.Round(minorUnits, MidpointRounding.ToEven), value.Expected.Currency);
}
