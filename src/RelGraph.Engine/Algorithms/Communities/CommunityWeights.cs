using System.Runtime.CompilerServices;

namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>The weight from one node to each community around it: a dense array of which only what was touched is set back.</summary>
internal sealed class CommunityWeights(int capacity)
{
    internal readonly double[] To = new double[capacity];

    /// <summary>One longer, because the place after the last is written before it is known whether it counts.</summary>
    internal readonly int[] Touched = new int[capacity + 1];

    /// <summary>Adds a row up by community; tells how many were touched, in the order of the row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Gather(ReadOnlySpan<int> targets, ReadOnlySpan<double> weights, int[] communities, int count = 0)
    {
        var (to, touched) = (To, Touched);
        weights = weights[..targets.Length];
        for (var place = 0; place < targets.Length; place++)
        {
            var community = communities[targets[place]];
            var sum = to[community];
            // Without a branch, which would often be guessed wrong.
            touched[count] = community;
            count += BitConverter.DoubleToInt64Bits(sum) == 0 ? 1 : 0;
            to[community] = sum + weights[place];
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
