using System.Collections.Concurrent;
using System.Collections.Immutable;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Graphs;

/// <summary>The facts of one kind, all days; immutable. What is derived from it (order, reference indexes, day views) is made when first asked for and kept with it.</summary>
internal sealed class KindTable
{
    // A table is seldom asked for more days at once than a trend has points.
    private const int MostViews = 32;

    private readonly FactDescriptor _descriptor;
    private readonly LayeredMap<string, object> _versions;
    private readonly ConcurrentDictionary<string, ReferenceIndex> _indexes = new();
    private readonly ConcurrentDictionary<(DateOnly Day, Audience Audience), object> _views = new();
    private readonly ImmutableHashSet<string> _unsorted;
    private readonly string[]? _sorted;
    private volatile string[]? _keys;

    private KindTable(FactDescriptor descriptor, LayeredMap<string, object> versions, string[]? sorted, ImmutableHashSet<string> unsorted)
    {
        _descriptor = descriptor;
        _versions = versions;
        _sorted = sorted;
        _unsorted = unsorted;
    }

    public static KindTable Empty(FactDescriptor descriptor) => new(descriptor, LayeredMap<string, object>.Empty, null, []);

    /// <summary>The table of facts whose versions of one key are on disjoint days.</summary>
    public static KindTable Of(FactDescriptor descriptor, Dictionary<string, object> owned) => new(descriptor, LayeredMap<string, object>.Of(owned), null, []);

    public object? Find(string key) => _versions.TryGet(key, out var held) ? held : null;

    /// <summary>The keys in ordinal order.</summary>
    public string[] Keys
    {
        get
        {
            if (_keys is { } known)
            {
                return known;
            }

            var keys = _sorted is null ? Sorted(_versions.Pairs.Select(pair => pair.Key)) : Merged(_sorted);
            _keys = keys;
            return keys;
        }
    }

    public IReadOnlyList<T> View<T>(DateOnly day, Audience audience)
        where T : FactContent
    {
        if (_views.TryGetValue((day, audience), out var known))
        {
            return (IReadOnlyList<T>)known;
        }

        var list = new List<T>(_versions.Count);
        foreach (var key in Keys)
        {
            if (Versions.On(Find(key), day, audience) is { } fact)
            {
                list.Add((T)fact.Content);
            }
        }

        if (_views.Count >= MostViews)
        {
            _views.Clear();
        }

        return (IReadOnlyList<T>)_views.GetOrAdd((day, audience), list.ToArray());
    }

    public ReferenceIndex Index(FactField field) => _indexes.GetOrAdd(field.Property, static (_, state) => ReferenceIndex.Build(state.field, state.versions), (field, versions: _versions));

    /// <summary>The table after a change; keeps the indexes that were made and changes them only where the change touches them.</summary>
    public KindTable With(IReadOnlyDictionary<string, object?> edits)
    {
        // Read once: another reader may be sorting the keys right now.
        var keys = _keys;
        var next = new KindTable(_descriptor, _versions.With(edits), keys ?? _sorted, keys is null ? _unsorted.Union(edits.Keys) : [.. edits.Keys]);
        foreach (var field in _descriptor.Fields)
        {
            if (_indexes.TryGetValue(field.Property, out var index))
            {
                next._indexes[field.Property] = index.With(field, edits, _versions);
            }
        }

        return next;
    }

    private string[] Merged(string[] sorted)
    {
        if (_unsorted.IsEmpty)
        {
            return sorted;
        }

        var fresh = Sorted(_unsorted.Where(key => _versions.TryGet(key, out _)));
        var merged = new List<string>(sorted.Length + fresh.Length);
        var next = 0;
        foreach (var key in sorted)
        {
            if (_unsorted.Contains(key))
            {
                continue;
            }

            while (next < fresh.Length && string.CompareOrdinal(fresh[next], key) < 0)
            {
                merged.Add(fresh[next++]);
            }

            merged.Add(key);
        }

        merged.AddRange(fresh.AsSpan(next));
        return [.. merged];
    }

    private static string[] Sorted(IEnumerable<string> keys)
    {
        var sorted = keys.ToArray();
        Array.Sort(sorted, string.CompareOrdinal);
        return sorted;
    }
}
