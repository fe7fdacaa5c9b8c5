using System.Buffers;
using System.Globalization;
using System.Text;

namespace RelGraph.GraphQL.Runtime.Language;

/// <content>Strings and block strings (section 2.10.4).</content>
internal ref partial struct Lexer
{
    private static readonly SearchValues<char> StringStops = SearchValues.Create("\"\\\n\r");

    private Token ReadString()
    {
        if (_text[_position..].StartsWith("\"\"\"")) return ReadBlockString();
        var start = _position + 1;
        var end = start;
        StringBuilder? unescaped = null;
        while (true)
        {
            var length = _text[end..].IndexOfAny(StringStops);
            var stop = length < 0 ? _text.Length : end + length;
            RefuseLoneSurrogate(end, stop, "a string");
            if (length < 0 || _text[stop] is '\n' or '\r') throw Error("Unterminated string.", stop);
            if (_text[stop] == '"')
            {
                StringText = unescaped is null ? _text[start..stop].ToString() : unescaped.Append(_text[end..stop]).ToString();
                return Take(TokenKind.String, stop + 1);
            }
            unescaped ??= new StringBuilder();
            unescaped.Append(_text[end..stop]);
            end = ReadEscape(stop, unescaped);
        }
    }

    /// <summary>Reads the escape whose backslash is at <paramref name="at"/>; returns the offset after it.</summary>
    private readonly int ReadEscape(int at, StringBuilder target)
    {
        var c = CharAt(at + 1);
        if (c == 'u') return CharAt(at + 2) == '{' ? ReadBracedEscape(at, target) : ReadFixedEscape(at, target);
        var meant = c switch
        {
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => '\0',
        };
        if (meant == '\0') throw BadEscape(at, at + 2);
        target.Append(meant);
        return at + 2;
    }

    // \u{1F600}: any number of digits, naming one Unicode scalar value.
    private readonly int ReadBracedEscape(int at, StringBuilder target)
    {
        var codePoint = 0;
        var index = at + 3;
        while (char.IsAsciiHexDigit(CharAt(index)))
        {
            codePoint = (codePoint << 4) | HexDigit(_text[index]);
            index++;
            if (codePoint > 0x10FFFF) throw BadEscape(at, index);
        }
        if (CharAt(index) != '}' || index == at + 3 || !Rune.IsValid(codePoint)) throw BadEscape(at, index + 1);
        target.Append(new Rune(codePoint).ToString());
        return index + 1;
    }

    private static int HexDigit(char c) => c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;

    // \uD83D\uDE00: two such escapes may name the halves of one pair; a half alone names nothing.
    private readonly int ReadFixedEscape(int at, StringBuilder target)
    {
        var first = ReadFourDigits(at);
        if (!char.IsSurrogate(first))
        {
            target.Append(first);
            return at + 6;
        }
        if (!char.IsHighSurrogate(first) || CharAt(at + 6) != '\\' || CharAt(at + 7) != 'u') throw BadEscape(at, at + 6);
        // A half without its other half is the mistake, whatever stands after it.
        if (!TryReadFourDigits(at + 6, out var second) || !char.IsLowSurrogate(second)) throw BadEscape(at, at + 6);
        target.Append(first).Append(second);
        return at + 12;
    }

    private readonly char ReadFourDigits(int at) => TryReadFourDigits(at, out var unit) ? unit : throw BadEscape(at, at + 6);

    private readonly bool TryReadFourDigits(int at, out char unit)
    {
        ushort number = 0;
        var isNumber = at + 6 <= _text.Length &&
            ushort.TryParse(_text.Slice(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out number);
        unit = (char)number;
        return isNumber;
    }

    private readonly GraphQLSyntaxException BadEscape(int start, int end)
    {
        var written = _text[start..Math.Min(end, _text.Length)];
        var lineEnd = written.IndexOfAny('\n', '\r', '"');
        if (lineEnd > 1) written = written[..lineEnd];
        return Error($"Invalid character escape sequence: \"{written}\".", start);
    }

    private Token ReadBlockString()
    {
        var start = _position;
        var startLine = _line;
        var startColumn = _position - _lineStart + 1;
        _position += 3;
        var contentStart = _position;
        var hasEscape = false;
        while (true)
        {
            var length = _text[_position..].IndexOfAny(StringStops);
            var stop = length < 0 ? _text.Length : _position + length;
            RefuseLoneSurrogate(_position, stop, "a block string");
            _position = stop;
            if (length < 0) throw Error("Unterminated string.", stop);
            var rest = _text[_position..];
            if (rest.StartsWith("\"\"\"")) break;
            if (rest[0] is '\n' or '\r')
            {
                SkipLineEnd();
            }
            else if (rest.StartsWith("\\\"\"\""))
            {
                hasEscape = true;
                _position += 4;
            }
            else
            {
                _position++;
            }
        }
        var raw = _text[contentStart.._position].ToString();
        StringText = BlockString.Dedent(hasEscape ? raw.Replace("\\\"\"\"", "\"\"\"", StringComparison.Ordinal) : raw);
        _position += 3;
        return new Token(TokenKind.BlockString, start, _position, startLine, startColumn);
    }
}
