namespace RelGraph.Application.Workspaces;

/// <summary>A small cache that drops what was used least recently. Safe for any thread; a value is made at most once at a time per key.</summary>
internal sealed class RecentlyUsed<TKey, TValue>(int capacity)
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, Lazy<TValue> Value)>> _nodes = [];
    private readonly LinkedList<(TKey Key, Lazy<TValue> Value)> _order = new();

    /// <summary>The values that are made.</summary>
    public IReadOnlyList<TValue> Values
    {
        get
        {
            lock (_gate)
            {
                return [.. _order.Where(one => one.Value.IsValueCreated).Select(one => one.Value.Value)];
            }
        }
    }

    public TValue GetOrAdd(TKey key, Func<TKey, TValue> make)
    {
        Lazy<TValue> value;
        lock (_gate)
        {
            if (_nodes.TryGetValue(key, out var node))
            {
                _order.Remove(node);
            }
            else
            {
                node = new LinkedListNode<(TKey, Lazy<TValue>)>((key, new Lazy<TValue>(() => make(key))));
                _nodes[key] = node;
            }

            _order.AddFirst(node);
            while (_nodes.Count > capacity)
            {
                _nodes.Remove(_order.Last!.Value.Key);
                _order.RemoveLast();
            }

            value = node.Value.Value;
        }

        try
        {
            return value.Value;
        }
        catch
        {
            // A value that could not be made must not stay: the next caller tries again.
            Forget(key, value);
            throw;
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _nodes.Clear();
            _order.Clear();
        }
    }

    /// <summary>Drops one value, so that the next caller makes it anew.</summary>
    public void Forget(TKey key) => Forget(key, null);

    private void Forget(TKey key, Lazy<TValue>? value)
    {
        lock (_gate)
        {
            if (_nodes.TryGetValue(key, out var node) && (value is null || ReferenceEquals(node.Value.Value, value)))
            {
                _nodes.Remove(key);
                _order.Remove(node);
            }
        }
    }
}
