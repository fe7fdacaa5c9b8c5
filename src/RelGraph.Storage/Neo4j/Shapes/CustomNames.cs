using System.Buffers;
using System.Globalization;
using System.Text;

namespace RelGraph.Storage.Neo4j.Shapes;

/// <summary>The property names of custom fields: the field's own name after <c>custom_</c>, without characters that Cypher would want quoted.</summary>
/// <remarks>A character that is no letter, digit or underscore is written <c>_u</c> and its four hexadecimal digits. Two names never meet in one property.</remarks>
internal static class CustomNames
{
    /// <summary>What every name begins with.</summary>
    public const string Prefix = "custom_";

    private const int EscapeLength = 6;
    private static readonly SearchValues<char> Hexadecimals = SearchValues.Create("0123456789ABCDEF");

    /// <summary>The property of a custom field.</summary>
    public static string Of(string field)
    {
        var name = new StringBuilder(Prefix, Prefix.Length + field.Length);
        for (var i = 0; i < field.Length; i++)
        {
            if (char.IsLetterOrDigit(field[i]) || (field[i] == '_' && !LooksEscaped(field.AsSpan(i))))
            {
                name.Append(field[i]);
            }
            else
            {
                name.Append(CultureInfo.InvariantCulture, $"_u{(int)field[i]:X4}");
            }
        }

        return name.ToString();
    }

    private static bool LooksEscaped(ReadOnlySpan<char> text) =>
        text.Length >= EscapeLength && text[1] == 'u' && text[2..EscapeLength].IndexOfAnyExcept(Hexadecimals) < 0;
}
