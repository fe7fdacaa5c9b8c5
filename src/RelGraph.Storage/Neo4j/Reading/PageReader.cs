using RelGraph.Engine.Model;
using RelGraph.Storage.Neo4j.Shapes;

namespace RelGraph.Storage.Neo4j.Reading;

/// <summary>Reads one kind page by page. No page is of a moment at which somebody was writing, so that no element is torn.</summary>
/// <remarks>
/// A page is read beside the writers and read again when the workspace was written meanwhile; when that happens every time, it is read once while writers wait.
/// The transport sends each statement the bookmark of the one before, so that a statement sees all of what the one before may have seen part of.
/// </remarks>
internal sealed class PageReader(GraphSession session, FactKind kind, Moment moment, long upTo, bool all, int pageSize)
{
    private const int AttemptsBesideWriters = 3;

    private readonly bool _isNode = ElementPattern.Of(kind).IsNode;
    private long _turn = moment.Turn;
    private int _limit = pageSize;

    /// <summary>True while nobody has written since the moment.</summary>
    public bool IsUndisturbed => _turn == moment.Turn;

    /// <summary>The page of keys after the given one, in the form they have in the graph.</summary>
    public async Task<Page> ReadAsync(string after, CancellationToken cancellation)
    {
        while (true)
        {
            var page = await StableAsync(after, cancellation).ConfigureAwait(false);
            if (page is not null)
            {
                return page;
            }

            // All rows were of one key, which has more versions than fit: only a larger page can hold it whole.
            _limit *= 2;
        }
    }

    private async Task<Page?> StableAsync(string after, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < AttemptsBesideWriters; attempt++)
        {
            var rows = await session.ReadAsync(
                PageText.Of(kind, hold: false), cancellation, ("after", after), ("limit", _limit), ("upTo", upTo), ("all", all)).ConfigureAwait(false);
            var before = _turn;
            _turn = await MomentReader.TurnAsync(session, cancellation).ConfigureAwait(false);
            if (_turn == before)
            {
                return Cut(rows, after);
            }
        }

        var held = await session.RepeatableWriteAsync(
            PageText.Of(kind, hold: true), cancellation, ("after", after), ("limit", _limit), ("upTo", upTo), ("all", all)).ConfigureAwait(false);
        return Cut(held, after);
    }

    /// <summary>Leaves out the keys of which the page may hold only a part; null when that is all of it.</summary>
    private Page? Cut(List<object?[]> rows, string after)
    {
        var drawn = rows.Where(row => row[0] is 0L).ToList();
        var kept = rows.Where(row => row[0] is 1L).ToList();
        string? upper = null;
        if (drawn.Count >= _limit && !Bound(drawn, _isNode, ref upper))
        {
            return null;
        }

        if (kept.Count >= _limit && !Bound(kept, wholeKeys: false, ref upper))
        {
            return null;
        }

        if (upper is not null)
        {
            rows.RemoveAll(row => row[1] is string key && Compare(key, upper) > 0);
        }

        return new Page(rows, upper ?? after, IsLast: upper is null);
    }

    /// <summary>Lowers the bound to the last key that is surely whole; false when no key is.</summary>
    private static bool Bound(List<object?[]> rows, bool wholeKeys, ref string? upper)
    {
        var last = (string)rows[^1][1]!;
        if (!wholeKeys)
        {
            last = rows.Select(row => (string)row[1]!).LastOrDefault(key => key != last)!;
            if (last is null)
            {
                return false;
            }
        }

        upper = upper is null || Compare(last, upper) < 0 ? last : upper;
        return true;
    }

    private static int Compare(string left, string right) => string.CompareOrdinal(OrdinalKey.Decode(left), OrdinalKey.Decode(right));
}
