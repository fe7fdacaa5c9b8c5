using RelGraph.Simulation.Draws;
using RelGraph.Simulation.Wording;

namespace RelGraph.Simulation.Firm;

/// <summary>One of a rival's people.</summary>
internal sealed record RivalPerson(string Id, string Name, string? OtherName, Tongue Tongue);

/// <summary>A rival vendor with what decides its chances: quality by offering, price, reach.</summary>
internal sealed record Rival(int Index, string Id, string Name, double[] Quality, double Price, double Reach, IReadOnlyList<RivalPerson> People)
{
    public static Rival[] DrawAll(SimulationOptions options) => [.. Enumerable.Range(0, options.Competitors).Select(index => Draw(options, index))];

    private static Rival Draw(SimulationOptions options, int index)
    {
        var random = RandomDraws.Stream(options.Seed, StreamOf.Competitor, index);
        var quality = new double[Offers.All.Length];
        for (var offer = 0; offer < quality.Length; offer++)
        {
            quality[offer] = random.Normal(0.08, 0.22);
        }

        // A rival is either cheap or near its customers, seldom both.
        var price = random.Normal(0.05, 0.17);
        var reach = Math.Clamp(random.Normal(0.36 - (0.4 * price), 0.09), 0.1, 0.7);
        var people = new List<RivalPerson>();
        for (var person = 0; person < 4; person++)
        {
            var tongue = options.ChineseShare > 0 && !random.Chance(0.15) ? Tongue.Chinese : Tongue.English;
            var (name, other) = PersonNames.Draw(ref random, tongue);
            people.Add(new RivalPerson(Ids.RivalStaff(index, person), name, other, tongue));
        }

        return new Rival(index, Ids.Competitor(index), CompanyNames.Competitor(index), quality, price, reach, people);
    }
}
