using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>Orders drawn at random (Fisher and Yates).</summary>
internal static class RandomOrder
{
    /// <summary>Fills the whole span with the numbers from 0.</summary>
    internal static void Fill(Span<int> order, ref SeededRandom random)
    {
        for (var place = 0; place < order.Length; place++)
        {
            var other = random.NextBelow(place + 1);
            order[place] = order[other];
            order[other] = place;
        }
    }

    /// <summary>Brings what is there into a random order.</summary>
    internal static void Shuffle(Span<int> order, ref SeededRandom random)
    {
        for (var place = order.Length - 1; place > 0; place--)
        {
            var other = random.NextBelow(place + 1);
            (order[place], order[other]) = (order[other], order[place]);
        }
    }
}
