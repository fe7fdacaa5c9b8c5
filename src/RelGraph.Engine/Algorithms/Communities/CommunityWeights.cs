namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>The weight from one node to each community around it: a dense array of which only what was touched is set back.</summary>
internal sealed class CommunityWeights(int capacity)
{
    internal readonly double[] To = new double[capacity];
    internal readonly int[] Touched = new int[capacity];

    /// <summary>Adds a row up by community; tells how many were touched, in the order of the row.</summary>
    internal int Gather(ReadOnlySpan<int> targets, ReadOnlySpan<double> weights, int[] communities)
    {
        var (to, touched, count) = (To, Touched, 0);
        for (var place = 0; place < targets.Length; place++)
        {
            var community = communities[targets[place]];
            ref var sum = ref to[community];
            if (sum == 0)
            {
                touched[count++] = community;
            }

            sum += weights[place];
        }

        return count;
    }

    /// <summary>Sets back what was touched.</summary>
    internal void Clear(int count)
    {
        foreach (var community in Touched.AsSpan(0, count))
        {
            To[community] = 0;
        }
    }
}
