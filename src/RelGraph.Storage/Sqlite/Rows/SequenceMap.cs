using System.Collections.Concurrent;
using RelGraph.Storage.Sqlite.Driver;

namespace RelGraph.Storage.Sqlite.Rows;

/// <summary>From the number a change set is stored under to its place in the record. A place once given never changes, so it is remembered for all readers.</summary>
internal sealed class SequenceMap
{
    /// <summary>The place of a change set that is not in the record yet: after everything.</summary>
    public const long NotYet = long.MaxValue;

    private readonly ConcurrentDictionary<long, long> _known = new();

    /// <summary>The place of a change set as the connection sees it.</summary>
    public long Of(long number, Connection connection)
    {
        if (_known.TryGetValue(number, out var sequence))
        {
            return sequence;
        }

        sequence = connection.Number("SELECT sequence FROM change_set WHERE number = ?1", number) ?? NotYet;
        if (sequence != NotYet)
        {
            _known.TryAdd(number, sequence);
        }

        return sequence;
    }
}
