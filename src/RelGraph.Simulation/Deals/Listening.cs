using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Simulation.Customers;

namespace RelGraph.Simulation.Deals;

/// <summary>Who listens to whom among the seats of one project: the hierarchy, by the customer's culture, and the informal lines.</summary>
internal static class Listening
{
    public static (double[,] Weights, double[] Susceptibility) Of(IReadOnlyList<SeatPlan> seats, InfluenceWeb web, double powerDistance)
    {
        var place = new Dictionary<int, int>();
        for (var seat = 0; seat < seats.Count; seat++)
        {
            place[seats[seat].Member.Local] = seat;
        }

        var weights = new double[seats.Count, seats.Count];
        for (var seat = 0; seat < seats.Count; seat++)
        {
            if (place.TryGetValue(seats[seat].Member.Manager, out var boss))
            {
                weights[seat, boss] += powerDistance;
            }
        }

        foreach (var line in web.Influences)
        {
            Add(weights, place, line, 1);
        }

        foreach (var line in web.Conflicts)
        {
            Add(weights, place, line, -1);
        }

        Normalise(weights);
        return (weights, [.. seats.Select(seat => Susceptible(seat.Member.Person.Adaptability))]);
    }

    private static void Add(double[,] weights, Dictionary<int, int> place, Line line, int sign)
    {
        if (place.TryGetValue(line.From, out var from) && place.TryGetValue(line.To, out var to))
        {
            weights[to, from] += sign * line.Strength;
        }
    }

    private static void Normalise(double[,] weights)
    {
        for (var row = 0; row < weights.GetLength(0); row++)
        {
            var sum = 0.0;
            for (var column = 0; column < weights.GetLength(1); column++)
            {
                sum += Math.Abs(weights[row, column]);
            }

            for (var column = 0; column < weights.GetLength(1); column++)
            {
                // Who is influenced by nobody keeps to the own opinion.
                weights[row, column] = sum > 0 ? weights[row, column] / sum : row == column ? 1 : 0;
            }
        }
    }

    private static double Susceptible(Adaptability adaptability) => adaptability switch
    {
        Adaptability.Innovator => 0.7,
        Adaptability.Visionary => 0.6,
        Adaptability.Conservative => 0.35,
        Adaptability.Laggard => 0.2,
        _ => 0.5,
    };
}
