using System.Collections.Immutable;

namespace RelGraph.Engine.Ties;

/// <summary>The ties of one person as one version of the contact log gives them, with what they rested on; immutable. The next version takes over every tie whose two people are as they were.</summary>
internal sealed class TiesOfPerson
{
    private readonly int[] _others;
    private readonly Tie?[] _all;
    private readonly object[] _stamps;
    private readonly object _stamp;
    private readonly bool _outside;
    private readonly ImmutableHashSet<int> _optedOut;
    private readonly ImmutableDictionary<int, PersonNode> _nodes;

    private TiesOfPerson(int[] others, Tie?[] all, object stamp, ContactLog log, bool outside)
    {
        _others = others;
        _all = all;
        _stamps = Array.ConvertAll(others, log.Stamp);
        _stamp = stamp;
        _outside = outside;
        _optedOut = log.Parts.OptedOut;
        _nodes = log.Parts.Nodes;
        Ties = [.. all.OfType<Tie>()];
    }

    /// <summary>The ties, ordered by the other person.</summary>
    public IReadOnlyList<Tie> Ties { get; }

    /// <summary>Number of people with whom anything is recorded on any day.</summary>
    public int Count => _others.Length;

    /// <summary>The ties as a version of the log gives them.</summary>
    /// <param name="known">What was worked out before; null for nothing.</param>
    /// <param name="person">The person.</param>
    /// <param name="log">The version of the log.</param>
    /// <param name="outside">Whether it shows contact between outside people.</param>
    /// <param name="between">Works one tie out.</param>
    /// <returns><paramref name="known"/> itself where nothing changed.</returns>
    /// <remarks>O(d) for d acquaintances, and the ties that changed; O(d log d) for a person who is new or changed.</remarks>
    public static TiesOfPerson At(TiesOfPerson? known, int person, ContactLog log, bool outside, Func<int, int, Tie?> between)
    {
        var stamp = log.Stamp(person);
        return known is not null && ReferenceEquals(known._stamp, stamp) && known._outside == outside && ReferenceEquals(known._optedOut, log.Parts.OptedOut)
            ? known.Follow(person, log, between)
            : Find(person, stamp, log, outside, between);
    }

    private static TiesOfPerson Find(int person, object stamp, ContactLog log, bool outside, Func<int, int, Tie?> between)
    {
        var others = log.Neighbours(person).ToArray();
        Array.Sort(Array.ConvertAll(others, other => log.People[other]), others);
        return new TiesOfPerson(others, Array.ConvertAll(others, other => between(person, other)), stamp, log, outside);
    }

    /// <summary>The person is as before, so the acquaintances are the same; some of those may have changed.</summary>
    private TiesOfPerson Follow(int person, ContactLog log, Func<int, int, Tie?> between)
    {
        // Versions of the log with the same nodes differ in nothing that a tie rests on.
        if (ReferenceEquals(_nodes, log.Parts.Nodes))
        {
            return this;
        }

        Tie?[]? next = null;
        for (var place = 0; place < _others.Length; place++)
        {
            if (!ReferenceEquals(_stamps[place], log.Stamp(_others[place])))
            {
                (next ??= [.. _all])[place] = between(person, _others[place]);
            }
        }

        return next is null ? this : new TiesOfPerson(_others, next, _stamp, log, _outside);
    }
}
