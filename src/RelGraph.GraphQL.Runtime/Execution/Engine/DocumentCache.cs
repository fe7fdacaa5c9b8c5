using System.Security.Cryptography;
using System.Text;
using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Execution.Engine;

/// <summary>Valid documents by the SHA-256 of their text, the least recently used dropped first. Safe to share between threads.</summary>
internal sealed class DocumentCache(int capacity)
{
    private readonly Lock _gate = new();
    private readonly LinkedList<(string Key, Document Document)> _byUse = new();
    private readonly Dictionary<string, LinkedListNode<(string Key, Document Document)>> _byKey = new(StringComparer.Ordinal);

    public int Count
    {
        get
        {
            lock (_gate)
                return _byKey.Count;
        }
    }

    public static string KeyOf(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public Document? Find(string key)
    {
        lock (_gate)
        {
            if (!_byKey.TryGetValue(key, out var node))
                return null;
            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return node.Value.Document;
        }
    }

    public void Add(string key, Document document)
    {
        if (capacity == 0)
            return;
        lock (_gate)
        {
            if (_byKey.ContainsKey(key))
                return;
            if (_byKey.Count >= capacity)
            {
                _byKey.Remove(_byUse.Last!.Value.Key);
                _byUse.RemoveLast();
            }

            _byKey.Add(key, _byUse.AddFirst((key, document)));
        }
    }
}
