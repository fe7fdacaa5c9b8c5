using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;

namespace RelGraph.Engine.Ties;

/// <summary>One change of the contact log under way: works on copies of what it touches and ends in a new version.</summary>
internal sealed class ContactEdit
{
    // An overlay costs some ten times the memory of the base, and laying a new base costs O(base): one sixteenth keeps both small on average.
    private const int SmallestLargeOverlay = 4096;
    private const int BasePartOfLargeOverlay = 16;

    private readonly ContactLog _log;
    private readonly ContactLogParts _parts;
    private readonly Dictionary<int, ImmutableDictionary<int, PairLog>.Builder> _touched = [];
    private readonly List<(int One, int Other)> _pairs = [];
    private readonly ImmutableDictionary<int, ContactRow>.Builder _rows;
    private readonly ImmutableDictionary<string, ImmutableArray<int>>.Builder _byId;
    private readonly ImmutableDictionary<int, ImmutableArray<int>>.Builder _byOpportunity;
    private readonly ImmutableHashSet<int>.Builder _gone;
    private readonly ImmutableHashSet<int>.Builder _optedOut;
    private readonly ImmutableDictionary<(int Day, int Scope), int>.Builder _outside;
    private int _nextRow;

    public ContactEdit(ContactLog log)
    {
        _log = log;
        _parts = log.Parts;
        _rows = _parts.Rows.ToBuilder();
        _byId = _parts.RowsById.ToBuilder();
        _byOpportunity = _parts.RowsByOpportunity.ToBuilder();
        _gone = _parts.Gone.ToBuilder();
        _optedOut = _parts.OptedOut.ToBuilder();
        _outside = _parts.OutsideContacts.ToBuilder();
        _nextRow = _parts.NextRow;
    }

    public void Add(Fact fact)
    {
        switch (fact.Content)
        {
            case Model.Evidence.Interaction:
                AddContact(_parts.Reader.Row(fact));
                break;
            case Model.Evidence.Judgement when _parts.Reader.Rating(fact) is var (one, other, mark):
                Edit(one, other, pair => pair with { Ratings = PairMark.With(pair.Ratings, mark) });
                break;
            case Model.Relations.PersonalTie when _parts.Reader.Stated(fact) is var (one, other, mark):
                Edit(one, other, pair => pair with { Stated = PairMark.With(pair.Stated, mark) });
                break;
        }
    }

    public void Remove(Fact fact)
    {
        switch (fact.Content)
        {
            case Model.Evidence.Interaction:
                RemoveContact(fact);
                break;
            case Model.Evidence.Judgement when _parts.Reader.Rating(fact) is var (one, other, mark):
                Edit(one, other, pair => pair with { Ratings = PairMark.Without(pair.Ratings, mark) });
                break;
            case Model.Relations.PersonalTie when _parts.Reader.Stated(fact) is var (one, other, mark):
                Edit(one, other, pair => pair with { Stated = PairMark.Without(pair.Stated, mark) });
                break;
        }
    }

    public void OptOut(NodeId person, bool isOut)
    {
        var number = _parts.People.Of(person);
        if (isOut ? _optedOut.Add(number) : _optedOut.Remove(number))
        {
            // The neighbours' overlaps rest on whether this person counts among their acquaintances.
            Touch(number);
            foreach (var other in _log.Neighbours(number))
            {
                Touch(other);
            }
        }
    }

    public ContactLog Finish()
    {
        var nodes = _parts.Nodes.ToBuilder();
        foreach (var (person, pairs) in _touched)
        {
            nodes[person] = new PersonNode(pairs.ToImmutable());
        }

        var next = _parts with
        {
            Rows = _rows.ToImmutable(),
            NextRow = _nextRow,
            RowsById = _byId.ToImmutable(),
            RowsByOpportunity = _byOpportunity.ToImmutable(),
            Gone = _gone.ToImmutable(),
            OptedOut = _optedOut.ToImmutable(),
            OutsideContacts = _outside.ToImmutable(),
            Nodes = nodes.ToImmutable(),
        };
        return next.Rows.Count + next.Gone.Count > Math.Max(SmallestLargeOverlay, next.Base.RowCount / BasePartOfLargeOverlay)
            ? ContactLogBuilder.Compact(next)
            : new ContactLog(next);
    }

    private void AddContact(ContactRow row)
    {
        var number = _nextRow++;
        _rows[number] = row;
        Append(_byId, row.Id, number);
        if (row.Opportunity >= 0)
        {
            Append(_byOpportunity, row.Opportunity, number);
        }

        CountOutside(row, 1);
        ForEachPair(row, pair => pair with { Rows = Insert(pair.Rows.Span, number, row.Head.Order) });
    }

    private void RemoveContact(Fact fact)
    {
        var like = _parts.Reader.Row(fact);
        foreach (var number in Recorded(like.Id))
        {
            var row = _rows.TryGetValue(number, out var added) ? added : _parts.Base.Row(number);
            if (row.Head.Scope != like.Head.Scope || row.Head.Day != like.Head.Day)
            {
                continue;
            }

            if (_rows.Remove(number))
            {
                Cut(_byId, row.Id, number);
                Cut(_byOpportunity, row.Opportunity, number);
            }
            else
            {
                _gone.Add(number);
            }

            CountOutside(row, -1);
            ForEachPair(row, pair => pair with { Rows = pair.Rows.ToArray().Where(other => other != number).ToArray() });
            return;
        }
    }

    private List<int> Recorded(string id) =>
        [.. _parts.Base.RowsOf(id).Where(row => !_gone.Contains(row)), .. _byId.TryGetValue(id, out var added) ? added : []];

    private void CountOutside(ContactRow row, int by)
    {
        if (ContactPairs.ShowOutsideContact(row.People, row.Head.Initiator, _parts.People, _parts.Parameters.LargestMutualGroup, _pairs))
        {
            var key = (row.Head.Day, row.Head.Scope);
            _outside[key] = _outside.GetValueOrDefault(key) + by;
        }
    }

    private void ForEachPair(ContactRow row, Func<PairLog, PairLog> edit)
    {
        ContactPairs.Fill(row.People, row.Head.Initiator, _parts.Parameters.LargestMutualGroup, _pairs);
        foreach (var (one, other) in _pairs)
        {
            Edit(one, other, edit);
        }
    }

    private void Edit(int one, int other, Func<PairLog, PairLog> edit)
    {
        var pairs = Touch(one);
        var next = edit(pairs.TryGetValue(other, out var known) ? known : _parts.Base.Pair(one, other));
        pairs[other] = next;
        Touch(other)[one] = next;
    }

    private ImmutableDictionary<int, PairLog>.Builder Touch(int person)
    {
        ref var pairs = ref CollectionsMarshal.GetValueRefOrAddDefault(_touched, person, out _);
        return pairs ??= (_parts.Nodes.TryGetValue(person, out var node) ? node.Changed : PersonNode.NoPairs).ToBuilder();
    }

    /// <summary>Puts a contact where its order says; among equals anywhere, for they are summed as whole numbers.</summary>
    private int[] Insert(ReadOnlySpan<int> rows, int number, long order)
    {
        var place = rows.Length;
        while (place > 0 && HeadOf(rows[place - 1]).Order > order)
        {
            place--;
        }

        var next = new int[rows.Length + 1];
        rows[..place].CopyTo(next);
        next[place] = number;
        rows[place..].CopyTo(next.AsSpan(place + 1));
        return next;
    }

    private ContactHead HeadOf(int number) => _rows.TryGetValue(number, out var added) ? added.Head : _parts.Base.Head(number);

    private static void Append<TKey>(ImmutableDictionary<TKey, ImmutableArray<int>>.Builder index, TKey key, int number)
        where TKey : notnull => index[key] = index.TryGetValue(key, out var known) ? known.Add(number) : [number];

    private static void Cut<TKey>(ImmutableDictionary<TKey, ImmutableArray<int>>.Builder index, TKey key, int number)
        where TKey : notnull
    {
        if (index.TryGetValue(key, out var known))
        {
            index[key] = known.Remove(number);
        }
    }
}
