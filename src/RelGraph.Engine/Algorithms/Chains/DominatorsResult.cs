namespace RelGraph.Engine.Algorithms.Chains;

/// <summary>Whom every way from one node goes through.</summary>
/// <param name="From">The node the ways begin at.</param>
/// <param name="Nearest">For each node the last one before it that every way to it goes through; −1 for the start and for nodes out of reach.</param>
public sealed record DominatorsResult(int From, IReadOnlyList<int> Nearest)
{
    /// <summary>The nodes that every way to a node goes through, from the one after the start to the one before it; null when there is no way, empty when no node but the ends is on every way.</summary>
    public IReadOnlyList<int>? Of(int node)
    {
        if (node == From || Nearest[node] < 0)
        {
            return node == From ? [] : null;
        }

        var nodes = new List<int>();
        for (var one = Nearest[node]; one != From; one = Nearest[one])
        {
            nodes.Add(one);
        }

        nodes.Reverse();
        return nodes;
    }
}
