using System.Collections.Concurrent;

namespace RelGraph.Engine.Ties;

/// <summary>Gives every name a dense number, once and for all. Only grows; shared by all versions of a picture, for a number means the same in each.</summary>
/// <remarks>Which number a name gets depends on who came first, so no answer may depend on it. Loaded by one thread; once shared, safe for any, and reads take no lock.</remarks>
internal sealed class Registry<T>
    where T : notnull
{
    private const int PageBits = 12;
    private const int PageSize = 1 << PageBits;

    private readonly Lock _adding = new();
    private readonly Dictionary<T, int> _loaded;
    private readonly ConcurrentDictionary<T, int> _later = new(1, 31);
    private T[]?[] _pages = new T[]?[16];
    private volatile int _count;
    private volatile bool _isShared;

    public Registry()
        : this([])
    {
    }

    /// <summary>Starts with names numbered already; takes the dictionary over.</summary>
    public Registry(Dictionary<T, int> loaded)
    {
        _loaded = loaded;
        foreach (var (name, number) in loaded)
        {
            Place(name, number);
        }

        _count = loaded.Count;
    }

    public int Count => _count;

    public T this[int number] => Volatile.Read(ref _pages)[number >> PageBits]![number & (PageSize - 1)];

    public int? Find(T name) => _loaded.TryGetValue(name, out var number) || _later.TryGetValue(name, out number) ? number : null;

    /// <summary>Ends loading: from here on the registry may be shared between threads.</summary>
    public void Share() => _isShared = true;

    public int Of(T name)
    {
        if (!_isShared)
        {
            return Load(name);
        }

        if (Find(name) is { } known)
        {
            return known;
        }

        lock (_adding)
        {
            if (_later.TryGetValue(name, out var number))
            {
                return number;
            }

            number = _count;
            Place(name, number);
            _count = number + 1;
            _later[name] = number;
            return number;
        }
    }

    /// <summary>While one thread loads, names go to the plain dictionary, which is smaller and much faster than the concurrent one.</summary>
    private int Load(T name)
    {
        ref var number = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_loaded, name, out var known);
        if (!known)
        {
            number = _count;
            Place(name, number);
            _count = number + 1;
        }

        return number;
    }

    private void Place(T name, int number)
    {
        var page = number >> PageBits;
        if (page >= _pages.Length)
        {
            var more = new T[]?[Math.Max(page + 1, _pages.Length * 2)];
            _pages.CopyTo(more, 0);
            Volatile.Write(ref _pages, more);
        }

        (_pages[page] ??= new T[PageSize])[number & (PageSize - 1)] = name;
    }
}
