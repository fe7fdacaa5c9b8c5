using System.Text;

namespace RelGraph.Storage.Sqlite.Rows;

/// <summary>Remembers texts by their bytes, so that an id mentioned a million times is one string. A later text may push out an earlier one; memory is bounded.</summary>
internal sealed class TextCache
{
    private const int Slots = 1 << 16;
    private const int LongestBytes = 64;

    private readonly (byte[] Bytes, string Text, string[] Alone)[] _slots = new (byte[], string, string[])[Slots];

    /// <summary>The text of UTF-8 bytes.</summary>
    public string Get(ReadOnlySpan<byte> utf8) => utf8.Length > LongestBytes ? Encoding.UTF8.GetString(utf8) : Find(utf8).Text;

    /// <summary>The list of just this text; shared, never to be changed.</summary>
    public string[] GetAlone(ReadOnlySpan<byte> utf8) => utf8.Length > LongestBytes ? [Encoding.UTF8.GetString(utf8)] : Find(utf8).Alone;

    private ref (byte[] Bytes, string Text, string[] Alone) Find(ReadOnlySpan<byte> utf8)
    {
        ref var slot = ref _slots[Hash(utf8) & (Slots - 1)];
        if (slot.Bytes is null || !utf8.SequenceEqual(slot.Bytes))
        {
            var text = Encoding.UTF8.GetString(utf8);
            slot = (utf8.ToArray(), text, [text]);
        }

        return ref slot;
    }

    private static uint Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = 2166136261u;
        foreach (var b in bytes)
        {
            hash = (hash ^ b) * 16777619u;
        }

        return hash ^ (hash >> 15);
    }
}
