using System.Text;

namespace RelGraph.Storage.Neo4j.Shapes;

/// <summary>Writes a key so that Neo4j's order of texts, by Unicode scalar, is the ordinal order of the key, by UTF-16 unit.</summary>
/// <remarks>
/// Units from U+D800 on are moved up by 0x800, out of the range of surrogates, so each is a scalar of its own and order is kept; all others stay as they are.
/// Keys without emoji, rare characters or private-use characters are therefore written as themselves. Lossless for any text, a lone surrogate too.
/// Neo4j orders what it has stored, and its indexes, by scalar; texts that come as parameters it compares among themselves by unit, so keys are never sorted before they are stored.
/// </remarks>
internal static class OrdinalKey
{
    private const char FirstMoved = '\uD800';
    private const int Distance = 0x800;
    private const int LastScalar = 0xFFFF + Distance;

    /// <summary>The written form of a key.</summary>
    public static string Encode(string key)
    {
        if (!key.AsSpan().ContainsAnyInRange(FirstMoved, '\uFFFF'))
        {
            return key;
        }

        var text = new StringBuilder(key.Length * 2);
        foreach (var unit in key)
        {
            if (unit < FirstMoved)
            {
                text.Append(unit);
            }
            else
            {
                text.Append(new Rune(unit + Distance).ToString());
            }
        }

        return text.ToString();
    }

    /// <summary>The key of a form written by <see cref="Encode"/>.</summary>
    /// <exception cref="FormatException">The text was not written by <see cref="Encode"/>.</exception>
    public static string Decode(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange(FirstMoved, '\uFFFF'))
        {
            return text;
        }

        var key = new StringBuilder(text.Length);
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out var scalar, out var length) != System.Buffers.OperationStatus.Done || scalar.Value > LastScalar)
            {
                throw new FormatException($"The key '{text}' holds a character that no written key holds.");
            }

            key.Append((char)(scalar.Value < FirstMoved ? scalar.Value : scalar.Value - Distance));
            rest = rest[length..];
        }

        return key.ToString();
    }
}
