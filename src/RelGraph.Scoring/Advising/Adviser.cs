using RelGraph.Engine.Model;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.DecisionChain;
using RelGraph.Scoring.Valuation.Drivers;

namespace RelGraph.Scoring.Advising;

/// <summary>Works out what each action for a deal would bring, and puts the most worthwhile first.</summary>
/// <remarks>An action is what would be recorded if it succeeded: the seat is read again from the picture with these facts, and the deal's value with that seat. Success and hours are assumptions.</remarks>
internal sealed class Adviser(Scorebook book, AdviceParameters parameters)
{
    private const int Draws = 64;
    private const int MostEvidence = 3;

    private readonly AdvicePlanner _planner = new(book, parameters);

    /// <summary>The advice for a deal, the most value for an hour first; what cannot be valued yet comes last.</summary>
    public IReadOnlyList<Advice> For(DealStakes stakes, AdviceHorizon horizon)
    {
        var now = stakes.Game(book).AsItIs();
        var worths = Enumerable.Range(0, Draws).Select(draw => WorthOf(stakes, DealStakes.Drawn(stakes.Seats, draw, book.Run.Seed), now.EffectOfDraws)).ToArray();
        return
        [
            .. stakes.Seats.SelectMany(seat => _planner.For(stakes.Deal.Opportunity, seat)).Select(plan => Worked(stakes, plan, now, worths, horizon))
                .Where(advice => advice.WorthPerHour > 0)
                .GroupBy(advice => advice.Contact).SelectMany(OnePerWay)
                .OrderByDescending(advice => advice.WorthPerHour).ThenBy(advice => advice.Kind).ThenBy(advice => advice.Contact, StringComparer.Ordinal),
            .. Unknown(stakes),
        ];
    }

    /// <summary>Of several ways to come closer to the same person, the best: one visit serves them all.</summary>
    private static IEnumerable<Advice> OnePerWay(IEnumerable<Advice> ofPerson) =>
        ofPerson.GroupBy(advice => advice.Kind.Way())
            .Select(way => way.OrderByDescending(advice => advice.WorthPerHour).ThenBy(advice => advice.Kind).First());

    private Advice Worked(DealStakes stakes, AdvicePlan plan, (double? Chain, double Probability, double EffectOfDraws) now, double[] worths, AdviceHorizon horizon)
    {
        var seats = SeatReading.After(book, stakes, plan);
        var then = stakes.Game(book, seats, effectOfDraws: now.EffectOfDraws).AsItIs();
        double[] gains = [.. Enumerable.Range(0, Draws).Select(draw => plan.Success * (WorthOf(stakes, DealStakes.Drawn(seats, draw, book.Run.Seed), now.EffectOfDraws) - worths[draw])).Order()];
        var gain = plan.Success * stakes.Full * (then.Probability - now.Probability);
        var capital = CapitalOf(stakes, seats, plan);
        return new Advice
        {
            Kind = plan.Kind,
            Text = plan.Text,
            Owner = plan.Owner,
            Contact = plan.Contact,
            Deadline = book.Graph.AsOf.AddDays(plan.Days),
            Hours = plan.Hours,
            Cost = book.CostOf(plan.Owner, plan.Hours),
            Effect = new AdviceEffect(
                plan.Success, plan.Success * ((then.Chain - now.Chain) ?? 0), 100 * plan.Success * (then.Probability - now.Probability), Minor(gain),
                new Interval(Math.Min(gain, Winning.Quantiles.Of(gains, .1)!.Value), Math.Max(gain, Winning.Quantiles.Of(gains, .9)!.Value)), capital is { } amount ? Minor(amount) : null),
            WorthPerHour = (horizon == AdviceHorizon.Deal ? gain : capital ?? 0) / plan.Hours,
            Evidence = [.. book.KeyPerson(stakes.Deal.Opportunity.Id, plan.Contact).Evidence.Take(MostEvidence)],
        };
    }

    /// <summary>V_p·Δclose: what the plan adds to the capital held with the person in a year.</summary>
    private double? CapitalOf(DealStakes stakes, SeatStake[] seats, AdvicePlan plan)
    {
        var place = Array.FindIndex(seats, seat => seat.Contact == plan.Contact);
        var change = seats[place].Input.Closeness.Mean - stakes.Seats[place].Input.Closeness.Mean;
        if (change == 0 || !book.Margins.HasMoney)
        {
            return null;
        }

        return book.ValueOfContact(stakes.Deal.Opportunity.Account, plan.Contact) is { } value ? plan.Success * change * value : null;
    }

    private double WorthOf(DealStakes stakes, IReadOnlyList<SeatStake> seats, double effectOfDraws) => stakes.Full * stakes.Game(book, seats, effectOfDraws: effectOfDraws).AsItIs().Probability;

    private IEnumerable<Advice> Unknown(DealStakes stakes)
    {
        var owner = stakes.Deal.Opportunity.Owner;
        foreach (var seat in stakes.Seats.Where(seat => !seat.Input.Support.Known).OrderByDescending(seat => seat.Power).ThenBy(seat => seat.Contact, StringComparer.Ordinal))
        {
            yield return Open(AdviceKind.VerifyUnknown, AdviceTexts.VerifyUnknown(book.NameOf(NodeId.Contact(seat.Contact))), seat.Holders.Count > 0 ? seat.Holders[0].Person.Id : owner, seat.Contact);
        }

        foreach (var gap in ChainGaps.MissingRoles(stakes.Deal.Opportunity, [.. stakes.Chain.Seats.Select(seat => seat.Role)]))
        {
            yield return Open(AdviceKind.FillSeat, gap.Text, owner, null);
        }
    }

    private Advice Open(AdviceKind kind, BilingualText text, string? owner, string? contact) => new()
    {
        Kind = kind, Text = text, Owner = owner, Contact = contact, Deadline = book.Graph.AsOf.AddDays(parameters.UrgentDays), Hours = parameters.VerifyHours,
        Cost = book.CostOf(owner, parameters.VerifyHours), UnknownBecause = AdviceTexts.NotBefore,
    };

    private Money Minor(double minorUnits) => new((long)Math.Round(minorUnits, MidpointRounding.ToEven), book.Currencies.Currency);
}
