using System.Collections.Concurrent;
using RelGraph.Engine.History;

namespace RelGraph.Engine.Ties;

/// <summary>Ties worked out before, shared by all versions of a picture. Each remembers what it rested on and is used again only while that is the same, so that a change recomputes what it touches and no more.</summary>
internal sealed class TieCache
{
    private const int MostViews = 16;
    private const int MostTies = 500_000;

    private readonly ConcurrentDictionary<(DateOnly Day, Audience Audience), View> _views = new();

    public View Of(DateOnly day, Audience audience)
    {
        if (_views.TryGetValue((day, audience), out var known))
        {
            return known;
        }

        if (_views.Count >= MostViews)
        {
            _views.Clear();
        }

        return _views.GetOrAdd((day, audience), _ => new View());
    }

    /// <summary>The ties of one day and audience.</summary>
    public sealed class View
    {
        private readonly ConcurrentDictionary<(int One, int Other), (Tie? Tie, object StampOfOne, object StampOfOther, bool Outside)> _ties = new();
        private readonly ConcurrentDictionary<int, (int[] Met, object Stamp)> _met = new();
        private readonly ConcurrentDictionary<int, TiesOfPerson> _ofPerson = new();
        private int _count;

        public Tie? Tie(int one, int other, object stampOfOne, object stampOfOther, bool outside, Func<int, int, Tie?> fold)
        {
            if (_ties.TryGetValue((one, other), out var known)
                && ReferenceEquals(known.StampOfOne, stampOfOne) && ReferenceEquals(known.StampOfOther, stampOfOther) && known.Outside == outside)
            {
                return known.Tie;
            }

            var tie = fold(one, other);
            Bound(1);
            _ties[(one, other)] = (tie, stampOfOne, stampOfOther, outside);
            return tie;
        }

        /// <summary>The ties of a person, ordered by the other; only those that a change touched are worked out again.</summary>
        public IReadOnlyList<Tie> Of(int person, ContactLog log, bool outside, Func<int, int, Tie?> between)
        {
            var known = _ofPerson.GetValueOrDefault(person);
            var present = TiesOfPerson.At(known, person, log, outside, between);
            if (!ReferenceEquals(present, known))
            {
                Bound(present.Count);
                _ofPerson[person] = present;
            }

            return present.Ties;
        }

        public int[] Met(int person, object stamp, Func<int, int[]> find)
        {
            if (_met.TryGetValue(person, out var known) && ReferenceEquals(known.Stamp, stamp))
            {
                return known.Met;
            }

            var met = find(person);
            _met[person] = (met, stamp);
            return met;
        }

        private void Bound(int more)
        {
            if (Interlocked.Add(ref _count, more) > MostTies)
            {
                Interlocked.Exchange(ref _count, 0);
                _ties.Clear();
                _met.Clear();
                _ofPerson.Clear();
            }
        }
    }
}
