namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>Working memory of one thread for the refinement of one community after the other.</summary>
internal sealed class InnerRoom
{
    internal InnerGraph Graph = new();
    internal InnerGraph Next = new();
    internal CommunityWeights Weights = new(0);
    internal int[] Order = [];

    /// <summary>The part of each node of the inner graph.</summary>
    internal int[] Parts = [];

    /// <summary>The part of each member of the community.</summary>
    internal int[] PartOf = [];
    internal int[] Members = [];
    internal int[] Firsts = [];
    internal bool[] IsJoined = [];
    internal double[] Masses = [];
    internal double[] Cuts = [];
    internal double[] Odds = [];
    internal int[] Candidates = [];

    internal void Begin(int members)
    {
        if (Order.Length < members)
        {
            var room = Math.Max(members, 2 * Order.Length);
            Weights = new CommunityWeights(room);
            (Order, Parts, PartOf, Members, Firsts, Candidates) = (new int[room], new int[room], new int[room], new int[room], new int[room + 1], new int[room]);
            (IsJoined, Masses, Cuts, Odds) = (new bool[room], new double[room], new double[room], new double[room]);
        }
    }

    /// <summary>Lists the nodes of each part.</summary>
    internal void List(ReadOnlySpan<int> parts, int count)
    {
        Array.Clear(Firsts, 0, count + 1);
        foreach (var part in parts)
        {
            Firsts[part]++;
        }

        var end = 0;
        for (var part = 0; part < count; part++)
        {
            end += Firsts[part];
            Firsts[part] = end;
        }

        // Each part is filled from its end, so that its first place remains.
        Firsts[count] = end;
        for (var node = parts.Length - 1; node >= 0; node--)
        {
            Members[--Firsts[parts[node]]] = node;
        }
    }
}
