using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Influence;

/// <summary>Nodes that together meet the most sets, one after another, each the one that adds most.</summary>
internal sealed record GreedyCover(int[] Seeds, double MostCovered)
{
    /// <summary>Chooses, and bounds what any choice of as many could meet: what some of the seeds meet and the most that as many more could add, whichever number of seeds gives the least.</summary>
    internal static GreedyCover Run(ReachableSets sets, int count, RunContext run)
    {
        var (starts, setsOf) = Invert(sets);
        var gains = new int[sets.Nodes];
        for (var node = 0; node < gains.Length; node++)
        {
            gains[node] = starts[node + 1] - starts[node];
        }

        var (isMet, seeds, covered, most) = (new bool[sets.Count], new int[count], 0, double.MaxValue);
        for (var chosen = 0; chosen <= count; chosen++)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            most = Math.Min(most, covered + LargestSum(gains, count));
            if (chosen == count)
            {
                break;
            }

            var best = 0;
            for (var node = 1; node < gains.Length; node++)
            {
                best = gains[node] > gains[best] ? node : best;
            }

            covered += gains[best];
            seeds[chosen] = best;
            foreach (var set in setsOf.AsSpan(starts[best]..starts[best + 1]))
            {
                if (!isMet[set])
                {
                    isMet[set] = true;
                    foreach (var member in sets.Of(set))
                    {
                        gains[member]--;
                    }
                }
            }

            gains[best] = -1;
        }

        return new GreedyCover(seeds, most);
    }

    /// <summary>The sum of so many of the largest gains, by counting how often each gain occurs.</summary>
    private static long LargestSum(int[] gains, int count)
    {
        var often = new int[gains.Max() + 2];
        foreach (var gain in gains)
        {
            often[Math.Max(gain, 0)]++;
        }

        var sum = 0L;
        for (var gain = often.Length - 1; gain > 0 && count > 0; gain--)
        {
            var taken = Math.Min(count, often[gain]);
            sum += (long)taken * gain;
            count -= taken;
        }

        return sum;
    }

    private static (int[] Starts, int[] Sets) Invert(ReachableSets sets)
    {
        var starts = new int[sets.Nodes + 1];
        for (var set = 0; set < sets.Count; set++)
        {
            foreach (var member in sets.Of(set))
            {
                starts[member + 1]++;
            }
        }

        for (var node = 0; node < sets.Nodes; node++)
        {
            starts[node + 1] += starts[node];
        }

        var (setsOf, next) = (new int[starts[^1]], starts[..^1]);
        for (var set = 0; set < sets.Count; set++)
        {
            foreach (var member in sets.Of(set))
            {
                setsOf[next[member]++] = set;
            }
        }

        return (starts, setsOf);
    }
}
