using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Generation;

/// <summary>Orders drawn at random, by Fisher and Yates.</summary>
internal static class Shuffle
{
    /// <summary>The numbers from 0 to below the count, in an order drawn at random.</summary>
    internal static int[] Numbers(int count, ref SeededRandom random)
    {
        var numbers = new int[count];
        for (var i = 0; i < count; i++)
        {
            numbers[i] = i;
        }

        InPlace(numbers, ref random);
        return numbers;
    }

    /// <summary>Puts the items into an order drawn at random.</summary>
    internal static void InPlace(Span<int> items, ref SeededRandom random)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var other = random.NextBelow(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }
}
