using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>Numbers from 0 in an order drawn at random.</summary>
internal static class RandomOrder
{
    /// <summary>Fills the whole span (Fisher and Yates).</summary>
    internal static void Fill(Span<int> order, ref SeededRandom random)
    {
        for (var place = 0; place < order.Length; place++)
        {
            var other = random.NextBelow(place + 1);
            order[place] = order[other];
            order[other] = place;
        }
    }
}
