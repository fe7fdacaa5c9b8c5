using RelGraph.Simulation.Draws;

namespace RelGraph.Simulation.Customers;

/// <summary>A directed line between two members, by their place in the chart.</summary>
internal readonly record struct Line(int From, int To, double Strength);

/// <summary>Who really listens to whom in an account, beside the formal hierarchy: the hidden influence matrix.</summary>
internal sealed record InfluenceWeb(IReadOnlyList<Line> Influences, IReadOnlyList<Line> Conflicts)
{
    public static InfluenceWeb Draw(World world, AccountProfile profile, OrgChart chart)
    {
        var random = RandomDraws.Stream(world.Options.Seed, StreamOf.Influence, profile.Index);
        var influences = new List<Line>();
        var conflicts = new List<Line>();
        var seen = new HashSet<(int, int)>();
        var own = chart.Members.Count(member => !member.Incoming);
        for (var i = 0; i < own; i++)
        {
            if (random.Chance(0.55))
            {
                // The better of two by rank is listened to more often than not.
                var from = Better(chart, random.NextBelow(own), random.NextBelow(own));
                Add(influences, seen, from, i, Math.Round(random.Between(0.2, 0.85), 2));
            }

            if (random.Chance(0.07))
            {
                Add(conflicts, seen, i, random.NextBelow(own), Math.Round(random.Between(0.2, 0.7), 2));
            }
        }

        return new InfluenceWeb(influences, conflicts);
    }

    private static int Better(OrgChart chart, int left, int right) => chart.Members[left].Rank <= chart.Members[right].Rank ? left : right;

    private static void Add(List<Line> lines, HashSet<(int, int)> seen, int from, int to, double strength)
    {
        if (from != to && seen.Add((Math.Min(from, to), Math.Max(from, to))))
        {
            lines.Add(new Line(from, to, strength));
        }
    }
}
