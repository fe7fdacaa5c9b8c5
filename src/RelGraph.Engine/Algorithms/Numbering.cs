namespace RelGraph.Engine.Algorithms;

/// <summary>The one way to number groups: from 0 in the order of their first nodes.</summary>
internal static class Numbering
{
    /// <summary>Renumbers groups in place and tells how many there are.</summary>
    /// <param name="groups">Each node's group, a number in [0, nodes).</param>
    internal static int ByFirstNode(Span<int> groups)
    {
        var numbers = new int[groups.Length];
        Array.Fill(numbers, -1);
        var count = 0;
        foreach (ref var group in groups)
        {
            ref var number = ref numbers[group];
            if (number < 0)
            {
                number = count++;
            }

            group = number;
        }

        return count;
    }
}
