using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>One pass over a community's nodes that joins each which is still alone to a part to which both are well connected, at random with odds that favour gain.</summary>
internal static class PartMerging
{
    /// <summary>Below this share of the best odds a part is not looked at: e⁻⁴⁰ is less than the rounding of the sum.</summary>
    private const double LeastExponent = -40;

    /// <summary>Fills the parts of the room, from 0, and their cuts; tells how many there are.</summary>
    internal static int Run(InnerRoom room, double price, double randomness, ref SeededRandom random)
    {
        var graph = room.Graph;
        var count = graph.NodeCount;
        var whole = 0.0;
        for (var node = 0; node < count; node++)
        {
            (room.Parts[node], room.IsJoined[node]) = (node, false);
            (room.Masses[node], room.Cuts[node]) = (graph.Masses[node], graph.Cuts[node]);
            whole += graph.Masses[node];
        }

        var order = room.Order.AsSpan(0, count);
        RandomOrder.Fill(order, ref random);
        foreach (var node in order)
        {
            if (!room.IsJoined[node] && IsWellConnected(room, node, price, whole))
            {
                Join(room, node, price, whole, randomness, ref random);
            }
        }

        return Number(room, count);
    }

    private static bool IsWellConnected(InnerRoom room, int part, double price, double whole) =>
        room.Cuts[part] >= price * room.Masses[part] * (whole - room.Masses[part]);

    private static void Join(InnerRoom room, int node, double price, double whole, double randomness, ref SeededRandom random)
    {
        var graph = room.Graph;
        var row = graph.Starts[node]..graph.Starts[node + 1];
        var touched = room.Weights.Gather(graph.Targets.AsSpan(row), graph.Weights.AsSpan(row), room.Parts);
        var (count, most) = (0, 0.0);
        foreach (var part in room.Weights.Touched.AsSpan(0, touched))
        {
            var weight = room.Weights.To[part];
            var gain = weight - price * graph.Masses[node] * room.Masses[part];
            if (gain >= 0 && IsWellConnected(room, part, price, whole))
            {
                (room.Candidates[count], room.Odds[count]) = (part, gain);
                count++;
                most = Math.Max(most, gain);
            }
        }

        var chosen = count == 0 ? -1 : Choose(room, count, most, 1 / (randomness * graph.Strengths[node]), ref random);
        if (chosen >= 0)
        {
            // The part's number is its first node: it may not leave it any more.
            (room.Parts[node], room.IsJoined[node], room.IsJoined[chosen]) = (chosen, true, true);
            room.Cuts[chosen] += room.Cuts[node] - 2 * room.Weights.To[chosen];
            room.Masses[chosen] += graph.Masses[node];
        }

        room.Weights.Clear(touched);
    }

    /// <summary>A part at random, or −1 to stay alone, which has gain 0. Odds relative to the best, so that none overflows.</summary>
    private static int Choose(InnerRoom room, int count, double most, double scale, ref SeededRandom random)
    {
        var alone = Odds(-most * scale);
        var sum = alone;
        foreach (ref var odds in room.Odds.AsSpan(0, count))
        {
            odds = Odds((odds - most) * scale);
            sum += odds;
        }

        var draw = random.NextUnit() * sum;
        for (var place = 0; place < count; place++)
        {
            draw -= room.Odds[place];
            if (draw < 0)
            {
                return room.Candidates[place];
            }
        }

        return -1;
    }

    private static double Odds(double exponent) => exponent == 0 ? 1 : exponent < LeastExponent ? 0 : Math.Exp(exponent);

    /// <summary>Numbers the parts by their first nodes.</summary>
    private static int Number(InnerRoom room, int count)
    {
        var numbers = room.Order.AsSpan(0, count);
        var next = 0;
        room.Cuts.AsSpan(0, count).CopyTo(room.Odds);
        numbers.Fill(-1);
        foreach (ref var part in room.Parts.AsSpan(0, count))
        {
            ref var number = ref numbers[part];
            if (number < 0)
            {
                room.Cuts[next] = room.Odds[part];
                number = next++;
            }

            part = number;
        }

        return next;
    }
}
