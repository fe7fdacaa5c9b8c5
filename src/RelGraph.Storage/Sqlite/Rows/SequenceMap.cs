using System.Collections.Concurrent;
using RelGraph.Storage.Sqlite.Driver;

namespace RelGraph.Storage.Sqlite.Rows;

/// <summary>From the number a change set is stored under to its place in the record. A place once given never changes, so it is remembered for all readers.</summary>
internal sealed class SequenceMap
{
    /// <summary>The place of a change set that is not in the record yet: after everything.</summary>
    public const long NotYet = long.MaxValue;

    /// <summary>The map of a file that is being loaded: versions are marked with the place their change set will have.</summary>
    public static SequenceMap Straight { get; } = new() { _isStraight = true };

    private bool _isStraight;
    private readonly ConcurrentDictionary<long, long> _known = new();

    /// <summary>The place of a change set as the connection sees it.</summary>
    public long Of(long number, Connection connection)
    {
        if (_isStraight)
        {
            return number;
        }

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
