using System.Runtime.CompilerServices;

namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>Cuts a text into tokens, one at a time (section 2.1, Source Text). Time O(length), no allocation
/// except for the value of strings.</summary>
internal ref partial struct Lexer(ReadOnlySpan<char> text, int maxTokens)
{
    private readonly ReadOnlySpan<char> text = text;
    private int position;
    private int line = 1;
    private int lineStart;
    private int tokenCount;

    /// <summary>The value of the string token read last.</summary>
    public string StringText { get; private set; } = "";

    /// <summary>Where the text ends.</summary>
    public readonly Location EndOfText => new(line, text.Length - lineStart + 1, text.Length, text.Length);

    public readonly ReadOnlySpan<char> Slice(in Token token) => text[token.Start..token.End];

    /// <summary>Reads the next token; at the end of the text always <see cref="TokenKind.EndOfFile"/>.</summary>
    public Token Next()
    {
        SkipIgnored();
        if (position >= text.Length)
            return new Token(TokenKind.EndOfFile, position, position, line, position - lineStart + 1);
        if (++tokenCount > maxTokens)
        {
            throw Error($"The document has more than {maxTokens} tokens, the limit. Ask for less at once, or split the request.",
                position);
        }
        var c = text[position];
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
        if (kind != TokenKind.EndOfFile) return Take(kind, position + 1);
        if (c == '"') return ReadString();
        if (c == '-' || char.IsAsciiDigit(c)) return ReadNumber();
        if (c == '.' && text[position..].StartsWith("...")) return Take(TokenKind.Spread, position + 3);
        throw UnexpectedCharacter();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Token Take(TokenKind kind, int end)
    {
        var token = new Token(kind, position, end, line, position - lineStart + 1);
        position = end;
        return token;
    }

    private Token ReadName()
    {
        var end = position + 1;
        while (end < text.Length && IsNameContinue(text[end])) end++;
        return Take(TokenKind.Name, end);
    }

    // White space, line ends, commas, byte order marks and comments carry no meaning (section 2.1.7).
    private void SkipIgnored()
    {
        while (position < text.Length)
        {
            switch (text[position])
            {
                case ' ' or '\t' or ',' or '\uFEFF':
                    position++;
                    break;
                case '\n' or '\r':
                    SkipLineEnd();
                    break;
                case '#':
                    var length = text[position..].IndexOfAny('\n', '\r');
                    var end = length < 0 ? text.Length : position + length;
                    RefuseLoneSurrogate(position, end, "a comment");
                    position = end;
                    break;
                default:
                    return;
            }
        }
    }

    private void SkipLineEnd()
    {
        position += text[position] == '\r' && position + 1 < text.Length && text[position + 1] == '\n' ? 2 : 1;
        line++;
        lineStart = position;
    }

    private static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_';

    private static bool IsNameContinue(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    private readonly GraphQLSyntaxException UnexpectedCharacter()
    {
        if (text[position] == '\'')
            return Error("Unexpected single quote character ('), did you mean to use a double quote (\")?", position);
        if (text[position..].StartsWith(".."))
            return Error("Unexpected \"..\", did you mean \"...\"?", position);
        return Error($"Unexpected character: {DescribeAt(position)}.", position);
    }

    // Source text is made of Unicode scalar values, so half of a surrogate pair is no character at all.
    private readonly void RefuseLoneSurrogate(int start, int end, string where)
    {
        var index = start;
        while (true)
        {
            var found = text[index..end].IndexOfAnyInRange('\uD800', '\uDFFF');
            if (found < 0) return;
            index += found;
            if (!char.IsHighSurrogate(text[index]) || index + 1 >= end || !char.IsLowSurrogate(text[index + 1]))
                throw Error($"Invalid character within {where}: {DescribeAt(index)}.", index);
            index += 2;
        }
    }

    private readonly string DescribeAt(int index)
    {
        if (index >= text.Length) return "<EOF>";
        var c = text[index];
        if (c is >= ' ' and <= '~') return c == '"' ? "'\"'" : $"\"{c}\"";
        var codePoint = char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            ? char.ConvertToUtf32(c, text[index + 1])
            : c;
        return FormattableString.Invariant($"U+{codePoint:X4}");
    }

    private readonly GraphQLSyntaxException Error(string reason, int at) =>
        new(reason, new Location(line, at - lineStart + 1, at, Math.Min(at + 1, text.Length)));
}
