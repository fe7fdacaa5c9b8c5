using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>Builds each community anew from single nodes, joining only what is well connected to it: the second phase of Leiden, from which connectedness follows.</summary>
internal sealed class Refinement(int capacity)
{
    private const int NodesPerCheck = 1 << 13;
    private readonly int[] _order = new int[capacity];
    private readonly bool[] _isJoined = new bool[capacity];
    private readonly double[] _communityTotals = new double[capacity];
    private readonly double[] _partTotals = new double[capacity];

    /// <summary>The weight from each part to the rest of its community.</summary>
    private readonly double[] _cuts = new double[capacity];
    private readonly double[] _odds = new double[capacity];
    private readonly int[] _candidates = new int[capacity];

    /// <summary>Each node's part; parts are numbered below the number of nodes.</summary>
    internal int[] Run(StrengthGraph graph, int[] communities, LeidenOptions options, CommunityWeights scratch, ref SeededRandom random, RunContext run)
    {
        var count = graph.NodeCount;
        var parts = Prepare(graph, communities);
        RandomOrder.Fill(_order.AsSpan(0, count), ref random);
        for (var place = 0; place < count; place++)
        {
            if (place % NodesPerCheck == 0)
            {
                run.Cancellation.ThrowIfCancellationRequested();
            }

            var node = _order[place];
            var price = options.Resolution * graph.Strengths[node] / graph.Total;
            if (!_isJoined[node] && IsWellConnected(node, _communityTotals[communities[node]], options.Resolution / graph.Total))
            {
                Join(graph, communities, parts, node, price, options, scratch, ref random);
            }
        }

        return parts;
    }

    private int[] Prepare(StrengthGraph graph, int[] communities)
    {
        var count = graph.NodeCount;
        var parts = new int[count];
        Array.Clear(_communityTotals, 0, count);
        Array.Clear(_isJoined, 0, count);
        for (var node = 0; node < count; node++)
        {
            parts[node] = node;
            _partTotals[node] = graph.Strengths[node];
            _communityTotals[communities[node]] += graph.Strengths[node];
            var cut = 0.0;
            for (var place = graph.Starts[node]; place < graph.Starts[node + 1]; place++)
            {
                cut += communities[graph.Targets[place]] == communities[node] ? graph.Weights[place] : 0;
            }

            _cuts[node] = cut;
        }

        return parts;
    }

    private bool IsWellConnected(int part, double communityTotal, double scale) =>
        _cuts[part] >= scale * _partTotals[part] * (communityTotal - _partTotals[part]);

    private void Join(StrengthGraph graph, int[] communities, int[] parts, int node, double price, LeidenOptions options, CommunityWeights scratch, ref SeededRandom random)
    {
        var touched = GatherInside(graph, communities, parts, node, scratch);
        var communityTotal = _communityTotals[communities[node]];
        var (count, sum, most) = (0, 0.0, 0.0);
        foreach (var part in scratch.Touched.AsSpan(0, touched))
        {
            var gain = scratch.To[part] - price * _partTotals[part];
            if (gain >= 0 && IsWellConnected(part, communityTotal, options.Resolution / graph.Total))
            {
                _odds[count] = gain;
                _candidates[count++] = part;
                most = Math.Max(most, gain);
            }
        }

        // Odds relative to the best, so that none overflows; staying alone has gain 0.
        var scale = 1 / (options.Randomness * graph.Strengths[node]);
        var alone = Math.Exp(-most * scale);
        for (var place = 0; place < count; place++)
        {
            sum += _odds[place] = Math.Exp((_odds[place] - most) * scale);
        }

        var draw = count == 0 ? 0 : random.NextUnit() * (sum + alone);
        for (var place = 0; place < count; place++)
        {
            draw -= _odds[place];
            if (draw < 0)
            {
                Put(graph, parts, node, _candidates[place], scratch.To[_candidates[place]]);
                break;
            }
        }

        scratch.Clear(touched);
    }

    private static int GatherInside(StrengthGraph graph, int[] communities, int[] parts, int node, CommunityWeights scratch)
    {
        var touched = 0;
        for (var place = graph.Starts[node]; place < graph.Starts[node + 1]; place++)
        {
            var target = graph.Targets[place];
            if (communities[target] != communities[node])
            {
                continue;
            }

            var part = parts[target];
            if (scratch.To[part] == 0)
            {
                scratch.Touched[touched++] = part;
            }

            scratch.To[part] += graph.Weights[place];
        }

        return touched;
    }

    private void Put(StrengthGraph graph, int[] parts, int node, int part, double weight)
    {
        parts[node] = part;
        _partTotals[part] += graph.Strengths[node];
        _cuts[part] += _cuts[node] - 2 * weight;
        // The part's number is its first node: it may not leave it any more.
        _isJoined[part] = true;
        _isJoined[node] = true;
    }
}
