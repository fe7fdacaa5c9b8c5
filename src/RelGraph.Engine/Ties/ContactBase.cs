using System.Text;

namespace RelGraph.Engine.Ties;

/// <summary>The compact part of the contact log: contacts in pages, and per person the pairs, per pair the contacts, in compressed sparse rows; immutable.</summary>
/// <remarks>About 45 bytes per contact and 20 per pair. Finding a pair is O(log acquaintances), a contact by id O(log contacts).</remarks>
internal sealed class ContactBase
{
    private readonly ContactPage[] _pages;
    private readonly PairIndex _pairs;
    private readonly Dictionary<(int One, int Other), (PairMark[] Ratings, PairMark[] Stated)> _marks;
    private readonly int[]? _byId;
    private readonly Lazy<(int[] Starts, int[] Rows)> _byOpportunity;

    public ContactBase(ContactPage[] pages, int rowCount, PairIndex pairs, Dictionary<(int One, int Other), (PairMark[] Ratings, PairMark[] Stated)> marks)
    {
        _pages = pages;
        RowCount = rowCount;
        _pairs = pairs;
        _marks = marks;
        _byId = IsOrderedById() ? null : OrderById();
        _byOpportunity = new(IndexByOpportunity);
    }

    public static ContactBase Empty { get; } = new([], 0, PairIndex.Empty, []);

    public int RowCount { get; }

    /// <summary>The judgements and stated ties, once per pair.</summary>
    public IEnumerable<((int One, int Other) Pair, PairMark[] Ratings, PairMark[] Stated)> Marks => _marks.Select(mark => (mark.Key, mark.Value.Ratings, mark.Value.Stated));

    public PairLog Pair(int one, int other)
    {
        var rows = _pairs.Rows(one, other);
        return _marks.Count > 0 && _marks.TryGetValue((Math.Min(one, other), Math.Max(one, other)), out var marks)
            ? new PairLog(rows, marks.Ratings, marks.Stated)
            : PairLog.Empty with { Rows = rows };
    }

    public ArraySegment<int> Neighbours(int person) => _pairs.Neighbours(person);

    public ContactHead Head(int row) => _pages[row >> ContactPage.Bits].Head(row & (ContactPage.Size - 1));

    public ContactRow Row(int row) => _pages[row >> ContactPage.Bits].Row(row & (ContactPage.Size - 1));

    /// <summary>The contacts of an id: one, but for versions true on different days.</summary>
    public IEnumerable<int> RowsOf(string id)
    {
        var wanted = Encoding.UTF8.GetBytes(id);
        var (low, high) = (0, RowCount);
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            (low, high) = Id(RowAt(middle)).SequenceCompareTo(wanted) < 0 ? (middle + 1, high) : (low, middle);
        }

        for (; low < RowCount && Id(RowAt(low)).SequenceEqual(wanted); low++)
        {
            yield return RowAt(low);
        }
    }

    public ArraySegment<int> RowsAbout(int opportunity)
    {
        var (starts, rows) = _byOpportunity.Value;
        return opportunity + 1 < starts.Length ? new(rows, starts[opportunity], starts[opportunity + 1] - starts[opportunity]) : ArraySegment<int>.Empty;
    }

    private int RowAt(int place) => _byId is null ? place : _byId[place];

    private ReadOnlySpan<byte> Id(int row) => _pages[row >> ContactPage.Bits].Id(row & (ContactPage.Size - 1));

    private bool IsOrderedById()
    {
        for (var row = 1; row < RowCount; row++)
        {
            if (Id(row - 1).SequenceCompareTo(Id(row)) > 0)
            {
                return false;
            }
        }

        return true;
    }

    private int[] OrderById()
    {
        var rows = Enumerable.Range(0, RowCount).ToArray();
        Array.Sort(rows, (left, right) => Id(left).SequenceCompareTo(Id(right)));
        return rows;
    }

    private (int[] Starts, int[] Rows) IndexByOpportunity()
    {
        var starts = new List<int> { 0 };
        for (var row = 0; row < RowCount; row++)
        {
            var opportunity = _pages[row >> ContactPage.Bits].Opportunity(row & (ContactPage.Size - 1));
            while (starts.Count < opportunity + 2)
            {
                starts.Add(0);
            }

            if (opportunity >= 0)
            {
                starts[opportunity + 1]++;
            }
        }

        for (var opportunity = 1; opportunity < starts.Count; opportunity++)
        {
            starts[opportunity] += starts[opportunity - 1];
        }

        var rows = new int[starts[^1]];
        var next = starts.ToArray();
        for (var row = 0; row < RowCount; row++)
        {
            if (_pages[row >> ContactPage.Bits].Opportunity(row & (ContactPage.Size - 1)) is >= 0 and var opportunity)
            {
                rows[next[opportunity]++] = row;
            }
        }

        return ([.. starts], rows);
    }
}
