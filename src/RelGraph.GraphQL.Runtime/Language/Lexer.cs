using System.Runtime.CompilerServices;

namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>Cuts a text into tokens, one at a time (section 2.1, Source Text). Time O(length), no allocation
/// except for the value of strings.</summary>
internal ref partial struct Lexer(ReadOnlySpan<char> text, int maxTokens)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _position;
    private int _line = 1;
    private int _lineStart;
    private int _tokenCount;

    /// <summary>The value of the string token read last.</summary>
    public string StringText { get; private set; } = "";

    /// <summary>Where the text ends.</summary>
    public readonly Location EndOfText => new(_line, _text.Length - _lineStart + 1, _text.Length, _text.Length);

    public readonly ReadOnlySpan<char> Slice(in Token token) => _text[token.Start..token.End];

    /// <summary>Reads the next token; at the end of the text always <see cref="TokenKind.EndOfFile"/>.</summary>
    public Token Next()
    {
        SkipIgnored();
        if (_position >= _text.Length)
            return new Token(TokenKind.EndOfFile, _position, _position, _line, _position - _lineStart + 1);
        if (++_tokenCount > maxTokens)
        {
            throw Error($"The document has more than {maxTokens} tokens, the limit. Ask for less at once, or split the request.",
                _position);
        }
        var c = _text[_position];
        if (IsNameStart(c)) return ReadName();
        var kind = c switch
        {
            '{' => TokenKind.BraceLeft,
            '}' => TokenKind.BraceRight,
            '(' => TokenKind.ParenLeft,
            ')' => TokenKind.ParenRight,
            ':' => TokenKind.Colon,
            '$' => TokenKind.Dollar,
            '!' => TokenKind.Bang,
            '@' => TokenKind.At,
            '=' => TokenKind.EqualsSign,
            '[' => TokenKind.BracketLeft,
            ']' => TokenKind.BracketRight,
            '&' => TokenKind.Ampersand,
            '|' => TokenKind.Pipe,
            _ => TokenKind.EndOfFile,
        };
        if (kind != TokenKind.EndOfFile) return Take(kind, _position + 1);
        if (c == '"') return ReadString();
        if (c == '-' || char.IsAsciiDigit(c)) return ReadNumber();
        if (c == '.' && _text[_position..].StartsWith("...")) return Take(TokenKind.Spread, _position + 3);
        throw UnexpectedCharacter();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Token Take(TokenKind kind, int end)
    {
        var token = new Token(kind, _position, end, _line, _position - _lineStart + 1);
        _position = end;
        return token;
    }

    private Token ReadName()
    {
        var end = _position + 1;
        while (end < _text.Length && IsNameContinue(_text[end])) end++;
        return Take(TokenKind.Name, end);
    }

    // White space, line ends, commas, byte order marks and comments carry no meaning (section 2.1.7).
    private void SkipIgnored()
    {
        while (_position < _text.Length)
        {
            switch (_text[_position])
            {
                case ' ' or '\t' or ',' or '\uFEFF':
                    _position++;
                    break;
                case '\n' or '\r':
                    SkipLineEnd();
                    break;
                case '#':
                    var length = _text[_position..].IndexOfAny('\n', '\r');
                    var end = length < 0 ? _text.Length : _position + length;
                    RefuseLoneSurrogate(_position, end, "a comment");
                    _position = end;
                    break;
                default:
                    return;
            }
        }
    }

    private void SkipLineEnd()
    {
        _position += _text[_position] == '\r' && _position + 1 < _text.Length && _text[_position + 1] == '\n' ? 2 : 1;
        _line++;
        _lineStart = _position;
    }

    private static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_';

    private static bool IsNameContinue(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    private readonly GraphQLSyntaxException UnexpectedCharacter()
    {
        if (_text[_position] == '\'')
            return Error("Unexpected single quote character ('), did you mean to use a double quote (\")?", _position);
        if (_text[_position..].StartsWith(".."))
            return Error("Unexpected \"..\", did you mean \"...\"?", _position);
        return Error($"Unexpected character: {DescribeAt(_position)}.", _position);
    }

    // Source text is made of Unicode scalar values, so half of a surrogate pair is no character at all.
    private readonly void RefuseLoneSurrogate(int start, int end, string where)
    {
        var index = start;
        while (true)
        {
            var found = _text[index..end].IndexOfAnyInRange('\uD800', '\uDFFF');
            if (found < 0) return;
            index += found;
            if (!char.IsHighSurrogate(_text[index]) || index + 1 >= end || !char.IsLowSurrogate(_text[index + 1]))
                throw Error($"Invalid character within {where}: {DescribeAt(index)}.", index);
            index += 2;
        }
    }

    private readonly string DescribeAt(int index)
    {
        if (index >= _text.Length) return "<EOF>";
        var c = _text[index];
        if (c is >= ' ' and <= '~') return c == '"' ? "'\"'" : $"\"{c}\"";
        var codePoint = char.IsHighSurrogate(c) && index + 1 < _text.Length && char.IsLowSurrogate(_text[index + 1])
            ? char.ConvertToUtf32(c, _text[index + 1])
            : c;
        return FormattableString.Invariant($"U+{codePoint:X4}");
    }

    private readonly GraphQLSyntaxException Error(string reason, int at) =>
        new(reason, new Location(_line, at - _lineStart + 1, at, Math.Min(at + 1, _text.Length)));
}
