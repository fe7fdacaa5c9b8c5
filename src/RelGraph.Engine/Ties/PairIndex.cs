namespace RelGraph.Engine.Ties;

/// <summary>Who has something recorded with whom, and the contacts of each pair by day and channel, in compressed sparse rows; immutable.</summary>
internal sealed class PairIndex
{
    // After every contact of a pair, for the entry that only says that the pair is there.
    private const uint AfterAllContacts = uint.MaxValue;

    private readonly int[] _starts;
    private readonly int[] _neighbours;
    private readonly int[] _pairs;
    private readonly int[] _rowStarts;
    private readonly int[] _rows;

    private PairIndex(int[] starts, int[] neighbours, int[] pairs, int[] rowStarts, int[] rows)
    {
        _starts = starts;
        _neighbours = neighbours;
        _pairs = pairs;
        _rowStarts = rowStarts;
        _rows = rows;
    }

    /// <summary>Lists the pairs of people, each once, with a contact's number and order; or a number below 0 for a pair that has something else recorded.</summary>
    public delegate void Source(Action<int, int, int, long> pair);

    public static PairIndex Empty { get; } = new([0], [], [], [0], []);

    public int PairCount => _rowStarts.Length - 1;

    public ArraySegment<int> Neighbours(int person) =>
        person + 1 < _starts.Length ? new(_neighbours, _starts[person], _starts[person + 1] - _starts[person]) : ArraySegment<int>.Empty;

    public ReadOnlyMemory<int> Rows(int one, int other)
    {
        if (one + 1 >= _starts.Length)
        {
            return ReadOnlyMemory<int>.Empty;
        }

        var place = Array.BinarySearch(_neighbours, _starts[one], _starts[one + 1] - _starts[one], other);
        return place < 0 ? ReadOnlyMemory<int>.Empty : _rows.AsMemory(_rowStarts[_pairs[place]].._rowStarts[_pairs[place] + 1]);
    }

    /// <summary>Builds the index from a source that is read twice.</summary>
    /// <remarks>
    /// A counting sort by the lower person, then a sort of each person's entries by other person, day and channel.
    /// O(entries · log entries of a person) time; 12 bytes per entry while it runs.
    /// </remarks>
    public static PairIndex Build(int personCount, Source source)
    {
        var starts = new int[personCount + 1];
        source((one, other, _, _) => starts[Math.Min(one, other) + 1]++);
        Accumulate(starts);
        var keys = new ulong[starts[^1]];
        var rows = new int[starts[^1]];
        var next = starts.AsSpan(0, personCount).ToArray();
        source((one, other, row, order) =>
        {
            var place = next[Math.Min(one, other)]++;
            keys[place] = ((ulong)Math.Max(one, other) << 32) | (row < 0 ? AfterAllContacts : (uint)order);
            rows[place] = row;
        });
        for (var person = 0; person < personCount; person++)
        {
            keys.AsSpan(starts[person]..starts[person + 1]).Sort(rows.AsSpan(starts[person]..starts[person + 1]));
        }

        return Pack(personCount, starts, keys, rows);
    }

    private static PairIndex Pack(int personCount, int[] entryStarts, ulong[] keys, int[] rows)
    {
        var starts = new int[personCount + 1];
        var pairCount = ForEachPair(entryStarts, keys, (one, other, _, _) =>
        {
            starts[one + 1]++;
            starts[other + 1]++;
        });
        Accumulate(starts);
        var (neighbours, pairs, rowStarts) = (new int[2 * pairCount], new int[2 * pairCount], new int[pairCount + 1]);
        var next = starts.AsSpan(0, personCount).ToArray();
        var (pair, kept) = (0, 0);
        // Lower persons come first, so that each one's neighbours arrive in ascending order.
        ForEachPair(entryStarts, keys, (one, other, from, to) =>
        {
            (neighbours[next[one]], pairs[next[one]++]) = (other, pair);
            (neighbours[next[other]], pairs[next[other]++]) = (one, pair);
            for (var entry = from; entry < to; entry++)
            {
                if (rows[entry] >= 0)
                {
                    rows[kept++] = rows[entry];
                }
            }

            rowStarts[++pair] = kept;
        });
        return new PairIndex(starts, neighbours, pairs, rowStarts, kept == rows.Length ? rows : rows[..kept]);
    }

    private static int ForEachPair(int[] starts, ulong[] keys, Action<int, int, int, int> pair)
    {
        var count = 0;
        for (var person = 0; person + 1 < starts.Length; person++)
        {
            for (var from = starts[person]; from < starts[person + 1]; count++)
            {
                var other = keys[from] >> 32;
                var to = from + 1;
                while (to < starts[person + 1] && keys[to] >> 32 == other)
                {
                    to++;
                }

                pair(person, (int)other, from, to);
                from = to;
            }
        }

        return count;
    }

    private static void Accumulate(int[] counts)
    {
        for (var place = 1; place < counts.Length; place++)
        {
            counts[place] = checked(counts[place] + counts[place - 1]);
        }
    }
}
