using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace RelGraph.Engine.Graphs;

/// <summary>An immutable map whose versions share a compact base and differ in a small overlay, so that bulk costs what a dictionary costs and one change costs O(log changes).</summary>
/// <remarks>When the overlay passes half the base, the two are merged into a new base: O(1) per change on average. Safe for any thread.</remarks>
internal sealed class LayeredMap<TKey, TValue>
    where TKey : notnull
    where TValue : class
{
    private const int SmallestMergedOverlay = 1024;

    private readonly Dictionary<TKey, TValue> _base;
    private readonly ImmutableDictionary<TKey, TValue?> _overlay;

    private LayeredMap(Dictionary<TKey, TValue> @base, ImmutableDictionary<TKey, TValue?> overlay, int count)
    {
        _base = @base;
        _overlay = overlay;
        Count = count;
    }

    public static LayeredMap<TKey, TValue> Empty { get; } = Of([]);

    public int Count { get; }

    /// <summary>Takes over a dictionary that nobody changes any more.</summary>
    public static LayeredMap<TKey, TValue> Of(Dictionary<TKey, TValue> owned) =>
        new(owned, ImmutableDictionary.Create<TKey, TValue?>(owned.Comparer), owned.Count);

    public IEnumerable<KeyValuePair<TKey, TValue>> Pairs
    {
        get
        {
            foreach (var pair in _base)
            {
                if (!_overlay.ContainsKey(pair.Key))
                {
                    yield return pair;
                }
            }

            foreach (var (key, value) in _overlay)
            {
                if (value is not null)
                {
                    yield return new(key, value);
                }
            }
        }
    }

    public bool TryGet(TKey key, [NotNullWhen(true)] out TValue? value) =>
        (!_overlay.IsEmpty && _overlay.TryGetValue(key, out value)) ? value is not null : _base.TryGetValue(key, out value);

    /// <summary>The version with these values; null removes.</summary>
    public LayeredMap<TKey, TValue> With(IReadOnlyDictionary<TKey, TValue?> edits)
    {
        if (edits.Count == 0)
        {
            return this;
        }

        if (edits.Count + _overlay.Count > Math.Max(SmallestMergedOverlay, _base.Count / 2))
        {
            return Of(Merge(edits));
        }

        var overlay = _overlay.ToBuilder();
        var count = Count;
        foreach (var (key, value) in edits)
        {
            count += (value is null ? 0 : 1) - (TryGet(key, out _) ? 1 : 0);
            overlay[key] = value;
        }

        return new(_base, overlay.ToImmutable(), count);
    }

    private Dictionary<TKey, TValue> Merge(IReadOnlyDictionary<TKey, TValue?> edits)
    {
        var merged = new Dictionary<TKey, TValue>(_base, _base.Comparer);
        foreach (var (key, value) in _overlay.Concat(edits))
        {
            if (value is null)
            {
                merged.Remove(key);
            }
            else
            {
                merged[key] = value;
            }
        }

        return merged;
    }
}
