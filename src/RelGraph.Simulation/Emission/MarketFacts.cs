using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Simulation.Draws;
using RelGraph.Simulation.Firm;
using RelGraph.Simulation.Wording;

namespace RelGraph.Simulation.Emission;

/// <summary>Exchange rates by month and targets by quarter and year.</summary>
internal static class MarketFacts
{
    private static readonly (string Currency, double Centre)[] Currencies = [("USD", 7.1), ("EUR", 7.75)];

    public static IEnumerable<Fact> ExchangeRates(World world)
    {
        foreach (var (currency, centre) in Currencies)
        {
            var random = RandomDraws.Stream(world.Options.Seed, StreamOf.Market, currency[0]);
            var rate = centre;
            for (var month = 0; month < world.Calendar.Months; month++)
            {
                // A walk that is drawn back to its centre.
                rate += (0.1 * (centre - rate)) + random.Normal(0, 0.05);
                var from = world.Calendar.FirstOf(month);
                var to = month + 1 < world.Calendar.Months ? world.Calendar.FirstOf(month + 1) : DateOnly.MaxValue;
                yield return Stated.During(new ExchangeRate { FromCurrency = currency, ToCurrency = "CNY", On = from, Rate = Math.Round((decimal)rate, 4) }, from, to);
            }
        }
    }

    public static IEnumerable<Fact> Targets(World world)
    {
        var options = world.Options;
        var mean = (double)Offers.All.Average(offer => offer.ListPrice);
        var yearly = options.Opportunities * 0.36 * mean / options.Years;
        for (var team = 0; team < world.Force.SalesTeams; team++)
        {
            var random = RandomDraws.Stream(options.Seed, StreamOf.Market, 1000 + team);
            foreach (var quarter in Quarters(world.Calendar))
            {
                // The last quarter of the year carries most, the first least.
                var season = ((quarter.Month - 1) / 3) switch { 0 => 0.7, 1 => 0.95, 2 => 0.95, _ => 1.4 };
                yield return Target($"G-{Ids.Team(team)}-{quarter.Year}Q{((quarter.Month - 1) / 3) + 1}", new NodeId(FactKind.Team, Ids.Team(team)), quarter, quarter.AddMonths(3), yearly / 4 / world.Force.SalesTeams * season * random.Between(0.9, 1.2));
            }
        }

        var sellers = world.Force.All.Where(staff => staff.Role == StaffRole.Seller).ToArray();
        foreach (var seller in sellers)
        {
            var random = RandomDraws.Stream(options.Seed, StreamOf.Market, 100_000 + seller.Index);
            for (var year = world.Calendar.Start.Year + 1; year <= world.Calendar.End.Year; year++)
            {
                var from = new DateOnly(year, 1, 1);
                if (seller.WorksOn(from))
                {
                    yield return Target($"G-{seller.Id}-{year}", NodeId.Employee(seller.Id), from, from.AddYears(1), yearly / sellers.Length * random.Between(0.9, 1.25));
                }
            }
        }
    }

    private static Fact Target(string id, NodeId holder, DateOnly from, DateOnly to, double amount)
    {
        var rounded = Math.Max(10_000m, Math.Round((decimal)amount / 10_000m) * 10_000m);
        return Stated.ByHand(new Target { Id = id, Holder = holder, PeriodFrom = from, PeriodTo = to, Measure = TargetMeasure.Bookings, Amount = Money.Of(rounded, "CNY") }, from, DateOnly.MaxValue);
    }

    private static IEnumerable<DateOnly> Quarters(Calendar calendar)
    {
        for (var from = new DateOnly(calendar.Start.Year, ((calendar.Start.Month - 1) / 3 * 3) + 1, 1); from <= calendar.End; from = from.AddMonths(3))
        {
            yield return from;
        }
    }
}
