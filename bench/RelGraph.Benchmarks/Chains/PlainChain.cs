using RelGraph.Engine.Execution;
using RelGraph.Scoring.Relationships.DecisionChain;

namespace RelGraph.Benchmarks.Chains;

/// <summary>The decision chain under the power lottery written down step by step as the method states it: for every draw the influence system is solved anew and every probability is looked up by name.</summary>
/// <remarks>Pseudo-random draws, so it agrees with the product's quasi-random ones only within the error of sampling.</remarks>
internal static class PlainChain
{
    /// <summary>P of each vendor and, last, of nobody.</summary>
    public static double[] Simulate(ChainModel chain, DecisionChainParameters parameters, ulong seed)
    {
        var random = new SeededRandom(seed);
        var sums = new double[chain.Vendors.Count + 1];
        for (var draw = 0; draw < parameters.Draws; draw++)
        {
            var drawn = chain.Seats.Select(seat => seat.Stands.Select(stand => Math.Clamp(stand.Mean + (stand.Spread * random.NextNormal()), -1, 1)).ToArray()).ToArray();
            var settled = Enumerable.Range(0, chain.Vendors.Count).Select(vendor => Settle(chain, [.. drawn.Select(seat => seat[vendor])])).ToArray();
            var outcome = chain.Seats.Select((seat, place) => Choice([.. settled.Select(stands => stands[place])], parameters).Select(chance => chance * seat.Power / chain.Seats.Sum(other => other.Power)).ToArray())
                .Aggregate((left, right) => [.. left.Zip(right, (one, other) => one + other)]);
            foreach (var (veto, place) in chain.Seats.Select((seat, place) => (seat.Veto, place)))
            {
                for (var vendor = 0; veto && vendor < settled.Length; vendor++)
                {
                    var blocked = outcome[vendor] / (1 + Math.Exp((settled[vendor][place] + parameters.VetoOffset) / parameters.Sharpness));
                    outcome[vendor] -= blocked;
                    outcome[^1] += blocked;
                }
            }

            sums = [.. sums.Zip(outcome, (sum, one) => sum + one)];
        }

        return [.. sums.Select(sum => sum / parameters.Draws)];
    }

    private static double[] Choice(double[] stands, DecisionChainParameters parameters)
    {
        var odds = stands.Append(parameters.NobodyStand).Select(stand => Math.Exp(stand / parameters.Sharpness)).ToArray();
        return [.. odds.Select(one => one / odds.Sum())];
    }

    /// <summary>(I − ΛΩ) x = (I − Λ) x⁰ by Gaussian elimination.</summary>
    private static double[] Settle(ChainModel chain, double[] stands)
    {
        var count = stands.Length;
        var rows = new double[count][];
        for (var person = 0; person < count; person++)
        {
            var heard = chain.Influences.Where(influence => influence.To == person).ToList();
            var total = heard.Sum(influence => Math.Abs(influence.Weight));
            var susceptibility = chain.Seats[person].Susceptibility;
            rows[person] = new double[count + 1];
            rows[person][person] = 1;
            rows[person][count] = (1 - susceptibility) * stands[person];
            foreach (var influence in heard)
            {
                rows[person][influence.From] -= susceptibility * influence.Weight / total;
            }

            if (total == 0)
            {
                rows[person][person] -= susceptibility;
            }
        }

        for (var column = 0; column < count; column++)
        {
            var pivot = Enumerable.Range(column, count - column).MaxBy(row => Math.Abs(rows[row][column]));
            (rows[column], rows[pivot]) = (rows[pivot], rows[column]);
            for (var row = 0; row < count; row++)
            {
                var factor = row == column ? 0 : rows[row][column] / rows[column][column];
                for (var place = column; factor != 0 && place <= count; place++)
                {
                    rows[row][place] -= factor * rows[column][place];
                }
            }
        }

        return [.. rows.Select((row, person) => row[count] / row[person])];
    }
}
