namespace RelGraph.GraphQL.Runtime.Language;

/// <content>Numbers (sections 2.10.1 and 2.10.2).</content>
internal ref partial struct Lexer
{
    private Token ReadNumber()
    {
        var end = _position;
        if (_text[end] == '-') end++;
        if (CharAt(end) == '0')
        {
            end++;
            if (char.IsAsciiDigit(CharAt(end)))
                throw Error($"Invalid number, unexpected digit after 0: {DescribeAt(end)}.", end);
        }
        else
        {
            end = ReadDigits(end);
        }
        var kind = TokenKind.Int;
        if (CharAt(end) == '.')
        {
            kind = TokenKind.Float;
            end = ReadDigits(end + 1);
        }
        if (CharAt(end) is 'e' or 'E')
        {
            kind = TokenKind.Float;
            end++;
            if (CharAt(end) is '+' or '-') end++;
            end = ReadDigits(end);
        }
        // A number runs into neither a name nor another number: 0xF1 and 1.2.3 are mistakes, not two tokens.
        if (CharAt(end) == '.' || IsNameStart(CharAt(end)))
            throw Error($"Invalid number, expected digit but got: {DescribeAt(end)}.", end);
        return Take(kind, end);
    }

    private readonly int ReadDigits(int end)
    {
        if (!char.IsAsciiDigit(CharAt(end)))
            throw Error($"Invalid number, expected digit but got: {DescribeAt(end)}.", end);
        while (char.IsAsciiDigit(CharAt(end))) end++;
        return end;
    }

    private readonly char CharAt(int index) => index < _text.Length ? _text[index] : '\0';
}
