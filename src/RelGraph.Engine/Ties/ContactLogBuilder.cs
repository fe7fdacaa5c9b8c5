using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;

namespace RelGraph.Engine.Ties;

/// <summary>Lays the base of a contact log from many facts, or anew from a log whose overlay has grown.</summary>
internal sealed class ContactLogBuilder
{
    private const int UsualPeople = 64;

    private readonly ContactLogParts _parts;
    private readonly ContactPage.Builder _page = new();
    private readonly List<ContactPage> _pages = [];
    private readonly Dictionary<(int One, int Other), (PairMark[] Ratings, PairMark[] Stated)> _marks = [];
    private readonly Dictionary<(int Day, int Scope), int> _outside = [];
    private readonly List<(int One, int Other)> _pairs = [];
    // Of each number of the scan that is read: the registry's number, and for people who they are.
    private readonly List<(int Number, FactKind Kind)> _scannedPeople = [];
    private readonly List<int> _scannedOpportunities = [];
    private readonly int[] _group = new int[UsualPeople];
    private int _rowCount;

    public ContactLogBuilder(TieParameters parameters, TimeZoneInfo zone)
        : this(ContactLogParts.Empty(parameters, zone))
    {
    }

    private ContactLogBuilder(ContactLogParts parts) => _parts = parts;

    /// <summary>The same log with everything in its base. O(log).</summary>
    public static ContactLog Compact(ContactLogParts parts)
    {
        var builder = new ContactLogBuilder(parts);
        for (var row = 0; row < parts.Base.RowCount; row++)
        {
            if (!parts.Gone.Contains(row))
            {
                builder.Add(parts.Base.Row(row));
            }
        }

        foreach (var row in parts.Rows.OrderBy(row => row.Key))
        {
            builder.Add(row.Value);
        }

        foreach (var (pair, ratings, stated) in parts.Base.Marks)
        {
            builder._marks[pair] = (ratings, stated);
        }

        foreach (var (one, node) in parts.Nodes)
        {
            foreach (var (other, pair) in node.Changed.Where(pair => one < pair.Key))
            {
                builder._marks[(one, other)] = (pair.Ratings, pair.Stated);
            }
        }

        return builder.Finish([], parts.OptedOut);
    }

    public void Add(Fact fact)
    {
        switch (fact.Content)
        {
            case Model.Evidence.Interaction:
                Add(_parts.Reader.Row(fact));
                break;
            case Model.Evidence.Judgement when _parts.Reader.Rating(fact) is var (one, other, mark):
                MarksOf(one, other).Ratings = PairMark.With(MarksOf(one, other).Ratings, mark);
                break;
            case Model.Relations.PersonalTie when _parts.Reader.Stated(fact) is var (one, other, mark):
                MarksOf(one, other).Stated = PairMark.With(MarksOf(one, other).Stated, mark);
                break;
        }
    }

    /// <summary>Adds the next batch of a scan; all batches of one scan must come here, in order.</summary>
    public void Add(InteractionBatch batch)
    {
        foreach (var person in batch.NewPeople)
        {
            _scannedPeople.Add((_parts.People.Of(person), person.Kind));
        }

        foreach (var opportunity in batch.NewOpportunities)
        {
            _scannedOpportunities.Add(_parts.Opportunities.Of(opportunity));
        }

        for (var place = 0; place < batch.Count; place++)
        {
            Add(batch, place);
        }
    }

    public ContactLog Finish(IEnumerable<NodeId> optedOut) => Finish(optedOut, []);

    private ContactLog Finish(IEnumerable<NodeId> optedOut, ImmutableHashSet<int> alreadyOut)
    {
        if (_page.Count > 0)
        {
            _pages.Add(_page.Finish());
        }

        var isOut = alreadyOut.Union(optedOut.Select(_parts.People.Of));
        var pages = _pages.ToArray();
        foreach (var pair in _marks.Where(pair => pair.Value is { Ratings: [], Stated: [] }).Select(pair => pair.Key).ToList())
        {
            _marks.Remove(pair);
        }

        var pairs = PairIndex.Build(_parts.People.Count, pair => ListPairs(pages, pair));
        _parts.People.Share();
        _parts.Opportunities.Share();
        _parts.Scopes.Share();
        var contacts = new ContactBase(pages, _rowCount, pairs, _marks);
        return new ContactLog(new ContactLogParts
        {
            Parameters = _parts.Parameters,
            Decay = _parts.Decay,
            Reader = _parts.Reader,
            People = _parts.People,
            Opportunities = _parts.Opportunities,
            Scopes = _parts.Scopes,
            Base = contacts,
            NextRow = _rowCount,
            OptedOut = isOut,
            OutsideContacts = _outside.ToImmutableDictionary(),
        });
    }

    private void Add(ContactRow row)
    {
        _page.Add(row);
        Count(row.Head, row.People);
    }

    private void Add(InteractionBatch batch, int place)
    {
        var row = batch[place];
        var scanned = batch.People(place);
        var people = scanned.Length <= _group.Length ? _group.AsSpan(0, scanned.Length) : new int[scanned.Length];
        for (var one = 0; one < people.Length; one++)
        {
            people[one] = _scannedPeople[scanned[one]].Number;
        }

        var (initiator, kind) = row.Initiator < 0 ? (-1, FactKind.None) : _scannedPeople[row.Initiator];
        var head = _parts.Reader.Head(row.UtcTicks, row.Channel, row.Minutes, row.TwoWay, initiator, kind == FactKind.Employee, people.Length, row.Valid, row.Visibility);
        _page.Add(
            batch.Id(place), head, row.Minutes is not null, ContactReader.ToneOf(row.Sentiment),
            row.Opportunity < 0 ? -1 : _scannedOpportunities[row.Opportunity], people);
        Count(head, people);
    }

    private void Count(in ContactHead head, ReadOnlySpan<int> people)
    {
        _rowCount++;
        if (_page.Count == ContactPage.Size)
        {
            _pages.Add(_page.Finish());
        }

        if (ContactPairs.ShowOutsideContact(people, head.Initiator, _parts.People, _parts.Parameters.LargestMutualGroup, _pairs))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_outside, (head.Day, head.Scope), out _)++;
        }
    }

    private void ListPairs(ContactPage[] pages, Action<int, int, int, long> pair)
    {
        for (var row = 0; row < _rowCount; row++)
        {
            var (page, place) = (pages[row >> ContactPage.Bits], row & (ContactPage.Size - 1));
            var head = page.Head(place);
            ContactPairs.Fill(page.People(place), head.Initiator, _parts.Parameters.LargestMutualGroup, _pairs);
            foreach (var (one, other) in _pairs)
            {
                pair(one, other, row, head.Order);
            }
        }

        foreach (var (one, other) in _marks.Keys)
        {
            pair(one, other, -1, 0);
        }
    }

    private ref (PairMark[] Ratings, PairMark[] Stated) MarksOf(int one, int other)
    {
        ref var marks = ref CollectionsMarshal.GetValueRefOrAddDefault(_marks, (Math.Min(one, other), Math.Max(one, other)), out var known);
        if (!known)
        {
            marks = ([], []);
        }

        return ref marks;
    }
}
