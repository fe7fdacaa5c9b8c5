using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Relationships.DecisionChain;

namespace RelGraph.Scoring.Tests.Relationships.DecisionChain;

/// <summary>Small chains for tests.</summary>
internal static class Chains
{
    public static readonly DecisionChainParameters Defaults = new();

    public static ChainSeat Seat(string contact, double power, params double[] stands) => new()
    {
        Contact = contact,
        Role = BuyingRole.DecisionMaker,
        Power = power,
        Stands = [.. stands.Select(ChainStand.Certain)],
    };

    public static ChainModel Chain(params ChainSeat[] seats) => new()
    {
        Vendors = [Vendor.Us, .. Enumerable.Range(1, seats[0].Stands.Count - 1).Select(number => new Vendor($"K-{number}"))],
        Seats = seats,
    };

    /// <summary>A chain with uncertain stands toward three vendors, a few influences and a conflict, the same for the same seed.</summary>
    public static ChainModel Uncertain(int seats, ulong seed, DecisionRule rule = DecisionRule.PowerLottery)
    {
        var random = new RelGraph.Engine.Execution.SeededRandom(seed);
        double Unit() => random.NextUnit();
        var people = Enumerable.Range(0, seats).Select(number => new ChainSeat
        {
            Contact = $"C-{number:00}",
            Role = (BuyingRole)(1 + (number % 8)),
            Power = .2 + (.8 * Unit()),
            Susceptibility = .2 + (.5 * Unit()),
            Votes = 1 + random.NextBelow(3),
            Step = 1 + (number % 2),
            Stands = [.. Enumerable.Range(0, 3).Select(_ => new ChainStand((1.4 * Unit()) - .7, .05 + (.25 * Unit()), -.1))],
        }).ToArray();
        var influences = Enumerable.Range(1, seats - 1).Select(number => new ChainInfluence(random.NextBelow(number), number, number % 4 == 3 ? -.5 : .3 + (.7 * Unit()))).ToArray();
        return new ChainModel { Vendors = [Vendor.Us, new("K-1"), new("K-2")], Seats = people, Influences = influences, Rule = rule };
    }
}
