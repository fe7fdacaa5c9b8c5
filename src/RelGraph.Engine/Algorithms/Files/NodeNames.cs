using System.Globalization;
using System.Text;

namespace RelGraph.Engine.Algorithms.Files;

/// <summary>Gives each name of a node a number when it is first met, and the numbers an order of their own in the end.</summary>
internal sealed class NodeNames
{
    private const int LongestNumber = 18;

    /// <summary>Numbers below this are looked up by place; larger ones, which are seldom dense, by hash.</summary>
    private const int MostDense = 1 << 27;
    private readonly Dictionary<long, int> _sparse = [];
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly List<(long Number, string? Text)> _names = [];

    /// <summary>The number given to a name, plus 1; 0 where none was given.</summary>
    private int[] _dense = new int[1 << 16];

    internal int Count => _names.Count;

    /// <summary>The number of a name.</summary>
    internal int NumberOf(ReadOnlySpan<byte> name)
    {
        if (!TryWhole(name, out var whole))
        {
            return Add(_texts, Encoding.UTF8.GetString(name), 0);
        }

        if (whole >= _dense.Length)
        {
            // Grown only where names are about as many as they are large.
            if (whole >= MostDense || whole > 64L * (_names.Count + 4096))
            {
                return Add(_sparse, whole, whole);
            }

            Array.Resize(ref _dense, (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)whole + 1));
        }

        ref var number = ref _dense[whole];
        if (number == 0)
        {
            number = Add(_sparse, whole, whole) + 1;
        }

        return number - 1;
    }

    /// <summary>The names in order, and where each number given on the way went.</summary>
    internal (string[] Names, int[] Places) Ordered()
    {
        var order = new int[_names.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        order.AsSpan().Sort((one, other) => Compare(_names[one], _names[other]));
        var (names, places) = (new string[order.Length], new int[order.Length]);
        for (var place = 0; place < order.Length; place++)
        {
            var (whole, text) = _names[order[place]];
            names[place] = text ?? whole.ToString(CultureInfo.InvariantCulture);
            places[order[place]] = place;
        }

        return (names, places);
    }

    private static int Compare((long Number, string? Text) one, (long Number, string? Text) other) => (one.Text, other.Text) switch
    {
        (null, null) => one.Number.CompareTo(other.Number),
        (null, _) => -1,
        (_, null) => 1,
        _ => string.CompareOrdinal(one.Text, other.Text),
    };

    private int Add<TName>(Dictionary<TName, int> numbers, TName name, long whole)
        where TName : notnull
    {
        ref var number = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(numbers, name, out var isKnown);
        if (!isKnown)
        {
            number = _names.Count;
            _names.Add((whole, name as string));
        }

        return number;
    }

    /// <summary>True for a whole number written the one usual way, so that "7" and "07" stay two names.</summary>
    private static bool TryWhole(ReadOnlySpan<byte> name, out long whole)
    {
        whole = 0;
        if (name.Length > LongestNumber || (name[0] == '0' && name.Length > 1))
        {
            return false;
        }

        foreach (var letter in name)
        {
            if (letter is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            whole = 10 * whole + (letter - '0');
        }

        return true;
    }
}
