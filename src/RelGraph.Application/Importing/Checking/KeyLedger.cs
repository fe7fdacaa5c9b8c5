using RelGraph.Engine.History;

namespace RelGraph.Application.Importing.Checking;

/// <summary>The keys of one kind that a bundle states, with the days for which it states them.</summary>
/// <remarks>O(1) expected time a key; memory for every key of the bundle.</remarks>
internal sealed class KeyLedger
{
    private readonly Dictionary<string, KeyPlace> _first = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KeyPlace>.AlternateLookup<ReadOnlySpan<char>> _byText;
    private readonly Dictionary<string, List<KeyPlace>> _more = new(StringComparer.Ordinal);

    public KeyLedger() => _byText = _first.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Enters a key for some days.</summary>
    /// <returns>False when an earlier sound row has the key for one of the days; <paramref name="clash"/> says where.</returns>
    public bool TryAdd(string key, KeyPlace place, out KeyPlace clash)
    {
        clash = default;
        if (_first.TryAdd(key, place))
        {
            return true;
        }

        var first = _first[key];
        if (first.IsRejected)
        {
            _first[key] = place;
            return true;
        }

        if (place.IsRejected)
        {
            return true;
        }

        if (!_more.TryGetValue(key, out var more))
        {
            _more[key] = more = [];
        }

        clash = Overlaps(first.Days, place.Days) ? first : more.FirstOrDefault(other => Overlaps(other.Days, place.Days));
        if (clash.Line != 0)
        {
            return false;
        }

        more.Add(place);
        return true;
    }

    /// <summary>Finds a key; <paramref name="key"/> is the one text shared by all who refer to it.</summary>
    public bool TryFind(ReadOnlySpan<char> text, out string key, out KeyPlace place)
    {
        var found = _byText.TryGetValue(text, out var actual, out place);
        key = actual ?? "";
        return found;
    }

    private static bool Overlaps(DayRange left, DayRange right) => left.Overlaps(right);
}
