using System.Text;

namespace RelGraph.Storage.Sqlite.Rows;

/// <summary>The bytes of a key: UTF-8, except that a surrogate is written as a unit of its own, so that comparing bytes gives the ordinal order of the text.</summary>
/// <remarks>CESU-8 (Unicode Technical Report 26). The same as UTF-8 for every text without characters above U+FFFF; lossless for any text.</remarks>
internal static class OrdinalKey
{
    private const byte SurrogateLead = 0xED;
    private const byte FirstSurrogateTrail = 0xA0;

    /// <summary>The bytes of a key.</summary>
    public static byte[] Encode(string key)
    {
        if (!key.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return Encoding.UTF8.GetBytes(key);
        }

        var bytes = new List<byte>(key.Length * 3);
        Span<byte> unit = stackalloc byte[3];
        foreach (var c in key)
        {
            if (char.IsSurrogate(c))
            {
                bytes.AddRange([(byte)(0xE0 | (c >> 12)), (byte)(0x80 | ((c >> 6) & 0x3F)), (byte)(0x80 | (c & 0x3F))]);
            }
            else
            {
                bytes.AddRange(unit[..new Rune(c).EncodeToUtf8(unit)]);
            }
        }

        return [.. bytes];
    }

    /// <summary>The key of bytes written by <see cref="Encode"/>.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes) => HoldsSurrogates(bytes) ? DecodeUnits(bytes) : Encoding.UTF8.GetString(bytes);

    private static bool HoldsSurrogates(ReadOnlySpan<byte> bytes)
    {
        for (var at = bytes.IndexOf(SurrogateLead); at >= 0 && at + 1 < bytes.Length;)
        {
            if (bytes[at + 1] >= FirstSurrogateTrail)
            {
                return true;
            }

            var next = bytes[(at + 1)..].IndexOf(SurrogateLead);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static string DecodeUnits(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            if (bytes[0] == SurrogateLead && bytes[1] >= FirstSurrogateTrail)
            {
                text.Append((char)(((bytes[0] & 0x0F) << 12) | ((bytes[1] & 0x3F) << 6) | (bytes[2] & 0x3F)));
                bytes = bytes[3..];
            }
            else
            {
                Rune.DecodeFromUtf8(bytes, out var rune, out var length);
                text.Append(rune.ToString());
                bytes = bytes[length..];
            }
        }

        return text.ToString();
    }
}
