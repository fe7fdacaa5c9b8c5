using RelGraph.Engine.History;
using RelGraph.Engine.Model;

namespace RelGraph.Engine.Ties;

/// <summary>Who is tied to whom and how strongly, on one day as one audience may know it; immutable and safe for any thread.</summary>
/// <remarks>
/// A tie exists between two people who had contact, were rated as close or not, or, where the parameters allow it, have a stated personal tie.
/// Ties are folded when asked for, in O(contacts of the pair + fewer acquaintances · log of the more), and kept while nothing they rest on changes.
/// People who opted out of analysis have no ties and count as nobody's acquaintance, on any day: the last word recorded decides.
/// Two people know each other, for overlap, once they had contact; a rating does not make them acquainted.
/// </remarks>
public sealed class TieNetwork
{
    private readonly ContactLog _log;
    private readonly DateOnly _day;
    private readonly Audience _audience;
    private readonly TieCache.View _cache;
    private readonly Lazy<bool> _showsOutside;
    private readonly Lazy<NodeId[]> _people;

    internal TieNetwork(ContactLog log, DateOnly day, Audience audience, TieCache.View cache)
    {
        _log = log;
        _day = day;
        _audience = audience;
        _cache = cache;
        _showsOutside = new(() => log.ShowsOutsideContact(day, audience));
        _people = new(FindPeople);
    }

    /// <summary>Everybody with a tie, in order.</summary>
    /// <remarks>O(pairs) when first asked for.</remarks>
    public IReadOnlyList<NodeId> People => _people.Value;

    /// <summary>The tie seen from the first person; null when they never had contact, were never rated and have no stated tie, and for a person and himself.</summary>
    public Tie? Between(NodeId a, NodeId b) =>
        a != b && _log.People.Find(a) is { } one && _log.People.Find(b) is { } other ? Between(one, other) : null;

    /// <summary>The ties of a person, ordered by the other person; empty when there are none.</summary>
    public IReadOnlyList<Tie> Of(NodeId person) => _log.People.Find(person) is { } one && !_log.IsOptedOut(one)
        ? _cache.Of(one, _log, _showsOutside.Value, Between)
        : [];

    /// <summary>True when the last word recorded of a person, on whatever day, is that he or she does not want to be analysed. Ask this, not the contact of the day, before a person enters a path, a count or a score.</summary>
    public bool IsOptedOut(NodeId person) => _log.People.Find(person) is { } number && _log.IsOptedOut(number);

    private Tie? Between(int one, int other) => _log.IsOptedOut(one) || _log.IsOptedOut(other)
        ? null
        : _cache.Tie(one, other, _log.Stamp(one), _log.Stamp(other), _showsOutside.Value, Fold);

    private Tie? Fold(int one, int other)
    {
        var pair = _log.Pair(one, other);
        var ratings = Array.FindAll(pair.Ratings, mark => mark.Counts(_day, _audience));
        var isStated = Array.Exists(pair.Stated, mark => mark.Counts(_day, _audience));
        var fold = TieFold.Of(_log, one, other, pair, _day, _audience);
        return fold.Count == 0 && ratings.Length == 0 && !isStated
            ? null
            : TieStrength.Of(_log.Parameters, _log.People[one], _log.People[other], fold, fold.Count == 0 ? null : Overlap(one, other), ratings, isStated, _day);
    }

    /// <summary>O: shared acquaintances among all acquaintances of the two but themselves.</summary>
    private double? Overlap(int one, int other)
    {
        if (!_showsOutside.Value)
        {
            return null;
        }

        var (few, many) = (Met(one), Met(other));
        (few, many) = few.Length <= many.Length ? (few, many) : (many, few);
        var shared = 0;
        foreach (var acquaintance in few)
        {
            // Nobody is his own acquaintance, so neither of the two is ever shared.
            shared += Array.BinarySearch(many, acquaintance) >= 0 ? 1 : 0;
        }

        // The two have met, so each is among the other's acquaintances and is taken out again.
        var all = few.Length + many.Length - shared - 2;
        return all == 0 ? null : (double)shared / all;
    }

    private int[] Met(int person) => _cache.Met(person, _log.Stamp(person), FindMet);

    private int[] FindMet(int person)
    {
        var met = _log.Neighbours(person).Where(other => !_log.IsOptedOut(other) && _log.HaveMet(person, other, _day, _audience)).ToArray();
        Array.Sort(met);
        return met;
    }

    private NodeId[] FindPeople()
    {
        var people = new List<NodeId>();
        foreach (var person in _log.Everybody)
        {
            if (!_log.IsOptedOut(person) && _log.Neighbours(person).Any(other => !_log.IsOptedOut(other) && IsTied(person, other)))
            {
                people.Add(_log.People[person]);
            }
        }

        people.Sort();
        return [.. people];
    }

    private bool IsTied(int one, int other)
    {
        var pair = _log.Pair(one, other);
        return _log.HaveMet(pair, _day, _audience)
            || Array.Exists(pair.Ratings, mark => mark.Counts(_day, _audience))
            || Array.Exists(pair.Stated, mark => mark.Counts(_day, _audience));
    }
}
