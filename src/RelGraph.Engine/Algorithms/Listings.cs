using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms;

/// <summary>How the rows of a graph list its relationships.</summary>
internal static class Listings
{
    private const int NodesPerCheck = 1 << 12;

    /// <summary>Finds the other listing of every tie, or null when one is missing or weighs differently.</summary>
    public static int[]? Pair(ReadOnlySpan<int> starts, ReadOnlySpan<int> targets, ReadOnlySpan<double> weights, RunContext run)
    {
        // Rows ascend, so the starts that list a node come in the order of that node's own row.
        var next = starts[..^1].ToArray();
        var twins = new int[targets.Length];
        for (var node = 0; node < next.Length; node++)
        {
            if (node % NodesPerCheck == 0)
            {
                run.Cancellation.ThrowIfCancellationRequested();
            }

            for (var place = starts[node]; place < starts[node + 1]; place++)
            {
                var twin = next[targets[place]]++;
                if (twin >= starts[targets[place] + 1] || targets[twin] != node || weights[twin] != weights[place])
                {
                    return null;
                }

                twins[place] = twin;
            }
        }

        return twins;
    }

    /// <summary>True when every tie is listed at both ends with one weight; O(V + E).</summary>
    public static bool AreAlikeBothWays(ReadOnlySpan<int> starts, ReadOnlySpan<int> targets, ReadOnlySpan<double> weights, RunContext run)
    {
        var next = starts[..^1].ToArray();
        for (var node = 0; node < next.Length; node++)
        {
            if (node % NodesPerCheck == 0)
            {
                run.Cancellation.ThrowIfCancellationRequested();
            }

            // Rows of later nodes are read up to those that lead here; what is next there must be this node.
            for (var place = next[node]; place < starts[node + 1]; place++)
            {
                var target = targets[place];
                if (target == node)
                {
                    continue;
                }

                var twin = target < node || next[target] >= starts[target + 1] ? -1 : next[target]++;
                if (twin < 0 || targets[twin] != node || weights[twin] != weights[place])
                {
                    return false;
                }
            }
        }

        return true;
    }
}
