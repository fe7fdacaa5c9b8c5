using System.Text;

namespace RelGraph.Storage.Rows;

/// <summary>Remembers texts by their bytes, so that an id mentioned a million times is one string. A later text may push out an earlier one; memory is bounded.</summary>
/// <remarks>Only short ASCII texts, as ids mostly are, are remembered; any other text is read anew each time.</remarks>
internal sealed class TextCache
{
    private const int Slots = 1 << 17;
    private const int LongestBytes = 64;

    private readonly string?[] _texts = new string?[Slots];
    private readonly string[]?[] _alone = new string[]?[Slots];

    /// <summary>The text of UTF-8 bytes.</summary>
    public string Get(ReadOnlySpan<byte> utf8) => utf8.Length > LongestBytes ? Encoding.UTF8.GetString(utf8) : Find(utf8, out _);

    /// <summary>The list of just this text; shared, never to be changed.</summary>
    public string[] GetAlone(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestBytes)
        {
            return [Encoding.UTF8.GetString(utf8)];
        }

        var text = Find(utf8, out var slot);
        return _alone[slot] is { } alone && ReferenceEquals(alone[0], text) ? alone : _alone[slot] = [text];
    }

    private string Find(ReadOnlySpan<byte> utf8, out uint slot)
    {
        slot = Hash(utf8) & (Slots - 1);
        return _texts[slot] is { } text && Ascii.Equals(utf8, text) ? text : _texts[slot] = Encoding.UTF8.GetString(utf8);
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
