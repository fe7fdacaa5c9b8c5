using System.Security.Cryptography;
using System.Text;
using RelGraph.GraphQL.Runtime.Execution.Planning;

namespace RelGraph.GraphQL.Runtime.Execution.Engine;

/// <summary>Valid documents with their plans by text, and by the SHA-256 of it, the least recently used dropped first. Safe to share between threads.</summary>
internal sealed class DocumentCache(int capacity)
{
    private readonly Lock _gate = new();
    private readonly LinkedList<Entry> _byUse = new();

    // By the text itself: hashing it for every request would cost more than the rest of the look-up.
    private readonly Dictionary<string, LinkedListNode<Entry>> _byText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LinkedListNode<Entry>> _byHash = new(StringComparer.Ordinal);

    public int Count
    {
        get
        {
            lock (_gate)
                return _byText.Count;
        }
    }

    /// <summary>The SHA-256 of a text in UTF-8, as hexadecimal digits.</summary>
    public static string HashOf(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public PreparedDocument? FindText(string text) => Find(_byText, text);

    public PreparedDocument? FindHash(string hash) => Find(_byHash, hash);

    public void Add(string text, PreparedDocument document)
    {
        if (capacity == 0)
            return;
        var hash = HashOf(text);
        lock (_gate)
        {
            if (_byText.ContainsKey(text))
                return;
            if (_byText.Count >= capacity)
            {
                var oldest = _byUse.Last!.Value;
                _byText.Remove(oldest.Text);
                _byHash.Remove(oldest.Hash);
                _byUse.RemoveLast();
            }

            var node = _byUse.AddFirst(new Entry(text, hash, document));
            _byText.Add(text, node);
            _byHash.Add(hash, node);
        }
    }

    private PreparedDocument? Find(Dictionary<string, LinkedListNode<Entry>> index, string key)
    {
        lock (_gate)
        {
            if (!index.TryGetValue(key, out var node))
                return null;
            if (!ReferenceEquals(node, _byUse.First))
            {
                _byUse.Remove(node);
                _byUse.AddFirst(node);
            }

            return node.Value.Document;
        }
    }

    private sealed record Entry(string Text, string Hash, PreparedDocument Document);
}
