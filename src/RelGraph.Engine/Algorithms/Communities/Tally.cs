using System.Runtime.InteropServices;

namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>How often each value came, in the order in which they first came: sums over it do not depend on what the values are.</summary>
internal sealed class Tally<T>
    where T : notnull
{
    private readonly Dictionary<T, int> _places = [];

    /// <summary>How often each value came.</summary>
    internal List<long> Sizes { get; } = [];

    internal void Count(T value)
    {
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, value, out var isKnown);
        if (isKnown)
        {
            Sizes[place]++;
            return;
        }

        place = Sizes.Count;
        Sizes.Add(1);
    }
}
