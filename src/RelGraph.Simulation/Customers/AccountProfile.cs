using RelGraph.Engine.Execution;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Simulation.Draws;
using RelGraph.Simulation.Firm;
using RelGraph.Simulation.Truth;
using RelGraph.Simulation.Wording;

namespace RelGraph.Simulation.Customers;

/// <summary>A customer without its people: who it is, how it behaves, how it decides, who of us looks after it.</summary>
internal sealed record AccountProfile
{
    public required int Index { get; init; }

    public required string Id { get; init; }

    public required string Name { get; init; }

    public required Industry Industry { get; init; }

    public required Tongue Tongue { get; init; }

    public required int Place { get; init; }

    public required string Currency { get; init; }

    public required int Headcount { get; init; }

    /// <summary>Yearly revenue in CNY.</summary>
    public required decimal Revenue { get; init; }

    /// <summary>Size of projects against the list price.</summary>
    public required double DealSize { get; init; }

    public required int Founded { get; init; }

    public required HabitVector Habits { get; init; }

    /// <summary>Culture: how much superiors shape opinions, 0 to 1.</summary>
    public required double PowerDistance { get; init; }

    /// <summary>Hidden decision rule of projects that are not tendered.</summary>
    public required DecisionRule Rule { get; init; }

    public required int Team { get; init; }

    /// <summary>Hold each rival has on the customer, 0 to 1.</summary>
    public required double[] RivalHold { get; init; }

    /// <summary>How well what we sell fits, by offering, about −1 to 1.</summary>
    public required double[] Fit { get; init; }

    /// <summary>The rival that supplies the customer today; −1 when nobody or we do.</summary>
    public required int Incumbent { get; init; }

    public bool IsBank => ReferenceEquals(Industry, Industry.All[1]);

    public static AccountProfile Draw(SimulationOptions options, SalesForce force, Rival[] rivals, AccountLedger ledger, int index)
    {
        var random = RandomDraws.Stream(options.Seed, StreamOf.Account, index);
        var industry = Industry.All[index % options.Industries];
        var tongue = random.Chance(options.ChineseShare) ? Tongue.Chinese : Tongue.English;
        var place = DrawPlace(ref random, tongue);

        // Who does more business with us is on the whole the bigger company.
        var revenue = industry.RevenueScale * Math.Pow(ledger.Share(index) * options.Accounts, 0.9) * random.Factor(0.6);
        var offers = Offers.All.Length;
        var fit = new double[offers];
        for (var offer = 0; offer < offers; offer++)
        {
            fit[offer] = random.Normal(0.12, 0.28);
        }

        var hold = rivals.Select(rival => Math.Clamp(random.Normal(rival.Reach, 0.15), 0, 0.8)).ToArray();
        return new AccountProfile
        {
            Index = index,
            Id = Ids.Account(options, index),
            Name = CompanyNames.Account(ref random, tongue, industry, index),
            Industry = industry,
            Tongue = tongue,
            Place = place,
            Currency = tongue == Tongue.English && random.Chance(0.35) ? "USD" : "CNY",
            Headcount = (int)Math.Round(revenue * random.Between(0.5, 1.6) / 10) * 10,
            Revenue = Math.Round((decimal)revenue, 0) * 1_000_000m,
            DealSize = Math.Clamp(Math.Pow(revenue / industry.RevenueScale, 0.35) * random.Factor(0.2), 0.35, 4),
            Founded = random.Whole(1958, 2015),
            Habits = DrawHabits(ref random),
            PowerDistance = Math.Clamp(random.Normal(tongue == Tongue.Chinese ? 0.6 : 0.45, 0.18), 0.05, 0.95),
            Rule = RuleOf(random.NextUnit()),
            Team = force.TeamFor(place, index),
            RivalHold = hold,
            Fit = fit,
            Incumbent = random.Chance(0.55) ? random.Weighted(hold) : -1,
        };
    }

    // Traits lie apart enough that ten projects tell them from each other.
    private static HabitVector DrawHabits(ref SeededRandom random)
    {
        var traits = new double[15];
        for (var trait = 0; trait < traits.Length; trait++)
        {
            traits[trait] = Math.Clamp(random.Normal(0.5, 0.26), 0.03, 0.97);
        }

        return new HabitVector
        {
            CommitteeSize = traits[0],
            PurchasingInvolvement = traits[1],
            DeciderPresence = traits[2],
            BudgetDiscipline = traits[3],
            DiscountPressure = traits[4],
            PaymentDelay = traits[5],
            TenderFormality = traits[6],
            ScopeClarity = traits[7],
            TrialDemand = traits[8],
            Goodwill = traits[9],
            Complaints = traits[10],
            Urgency = traits[11],
            Slowness = traits[12],
            YearEndRush = traits[13],
            Slippage = traits[14],
        };
    }

    private static DecisionRule RuleOf(double unit) => unit switch
    {
        < 0.35 => DecisionRule.PowerLottery,
        < 0.6 => DecisionRule.SingleDecider,
        < 0.8 => DecisionRule.WeightedCommittee,
        _ => DecisionRule.Steps,
    };

    // Chinese customers sit in China, most of the English-speaking ones abroad.
    private static int DrawPlace(ref SeededRandom random, Tongue tongue)
    {
        var home = CompanyNames.Places.Length - CompanyNames.PlacesAbroad;
        return tongue == Tongue.English && random.Chance(0.6) ? home + random.NextBelow(CompanyNames.PlacesAbroad) : random.NextBelow(home);
    }
}
