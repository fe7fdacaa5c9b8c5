using RelGraph.Engine.Model;

namespace RelGraph.Engine.Ties;

/// <summary>Which pairs of people a contact counts for.</summary>
internal static class ContactPairs
{
    /// <summary>Lists each pair once: everybody with everybody in a group, the initiator with each other person in a larger audience.</summary>
    public static void Fill(ReadOnlySpan<int> people, int initiator, int largestMutualGroup, List<(int One, int Other)> pairs)
    {
        pairs.Clear();
        if (people.Length > largestMutualGroup)
        {
            foreach (var person in people)
            {
                if (initiator >= 0 && person != initiator)
                {
                    pairs.Add((initiator, person));
                }
            }

            return;
        }

        for (var one = 0; one < people.Length; one++)
        {
            for (var other = one + 1; other < people.Length; other++)
            {
                pairs.Add((people[one], people[other]));
            }
        }
    }

    /// <summary>True when two outside people met in the contact.</summary>
    public static bool ShowOutsideContact(ReadOnlySpan<int> group, int initiator, Registry<NodeId> people, int largestMutualGroup, List<(int One, int Other)> pairs)
    {
        Fill(group, initiator, largestMutualGroup, pairs);
        foreach (var (one, other) in pairs)
        {
            if (people[one].Kind == FactKind.Contact && people[other].Kind == FactKind.Contact)
            {
                return true;
            }
        }

        return false;
    }
}
