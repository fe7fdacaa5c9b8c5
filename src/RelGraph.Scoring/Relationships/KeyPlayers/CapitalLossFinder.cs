using RelGraph.Engine.Model;
using RelGraph.Scoring.Relationships.Capital;

namespace RelGraph.Scoring.Relationships.KeyPlayers;

/// <summary>Finds the people of ours whose leaving together would cost most relationship capital.</summary>
/// <remarks>
/// What leaves with a set is Σ V·(Close − Close without the set). Every set is tried when there are at most <see cref="MostSets"/> of the size; otherwise one person is added after the other,
/// which has no guarantee, since two who stand in for each other only matter together. O(sets · ties).
/// </remarks>
internal sealed class CapitalLossFinder(RelationshipCapital capital)
{
    /// <summary>The most sets that are all tried.</summary>
    public const int MostSets = 20_000;

    private readonly List<NodeId> _people = [.. capital.Holders];

    /// <summary>The set of a size.</summary>
    /// <param name="count">How many.</param>
    /// <param name="currency">The currency; null where there is no money.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public CapitalLoss Of(int count, string? currency, CancellationToken cancellation)
    {
        var size = Math.Min(count, _people.Count);
        var isExact = Sets(_people.Count, size) <= MostSets;
        var chosen = isExact ? Best(size, cancellation) : Greedy(size, cancellation);
        var total = capital.Contacts.Sum(contact => contact.Capital);
        var lost = LostWith(chosen);
        return new CapitalLoss(
            chosen, In(lost), total > 0 ? lost / total : 0, In(chosen.Sum(person => LostWith([person]))), isExact);

        Money? In(double amount) => currency is null ? null : new Money((long)Math.Round(amount, MidpointRounding.ToEven), currency);
    }

    private List<NodeId> Best(int size, CancellationToken cancellation)
    {
        var (best, most) = (new List<NodeId>(), double.NegativeInfinity);
        foreach (var set in Combinations(size, 0))
        {
            cancellation.ThrowIfCancellationRequested();
            if (LostWith(set) is var lost && lost > most)
            {
                (best, most) = ([.. set], lost);
            }
        }

        return best;
    }

    private List<NodeId> Greedy(int size, CancellationToken cancellation)
    {
        var chosen = new List<NodeId>();
        while (chosen.Count < size)
        {
            cancellation.ThrowIfCancellationRequested();
            chosen.Add(_people.Except(chosen).MaxBy(person => LostWith([.. chosen, person])));
        }

        return chosen;
    }

    private IEnumerable<List<NodeId>> Combinations(int size, int from)
    {
        if (size == 0)
        {
            yield return [];
            yield break;
        }

        for (var first = from; first <= _people.Count - size; first++)
        {
            foreach (var rest in Combinations(size - 1, first + 1))
            {
                yield return [_people[first], .. rest];
            }
        }
    }

    private double LostWith(List<NodeId> people) => people.SelectMany(capital.Of).Select(held => held.Contact).Distinct()
        .Sum(contact => contact.Value * (contact.Closeness - contact.ClosenessWithout(people.Contains)));

    /// <summary>Number of sets of a size.</summary>
    private static double Sets(int people, int size)
    {
        var sets = 1.0;
        for (var one = 0; one < size; one++)
        {
            sets = sets * (people - one) / (one + 1);
        }

        return sets;
    }
}
