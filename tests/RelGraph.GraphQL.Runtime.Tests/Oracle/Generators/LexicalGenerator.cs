namespace RelGraph.GraphQL.Runtime.Tests.Oracle.Generators;

/// <summary>Short documents around one token made of pieces that lexers stumble over: numbers, strings, block strings, punctuators, ignored characters.</summary>
internal static class LexicalGenerator
{
    private static readonly string[] NumberPieces = ["0", "1", "-", "+", ".", "e", "E", "00", "12", "9", "a", "_", " ", "..", "-0"];

    private static readonly string[] StringPieces =
    [
        "a", "é", "😀", "\uD83D", "\uDE00", "\\n", "\\\"", "\\\\", "\\/", "\\b", "\\q", "\\u0041", "\\uD83D", "\\uDE00", "\\uD83D\\uDE00", "\\u00", "\\u{",
        "\\u{41}", "\\u{1F600}", "\\u{}", "\\u{110000}", "\\u{D800}", "}", "\n", "\r", "\t", "\0", "\u0001", "\u007f", "\u2028", "#", "\"", "\\", " ",
    ];

    private static readonly string[] BlockPieces =
    [
        "\n", "\r", "\r\n", "\n\n", " ", "  ", "    ", "\t", "a", "b c", "\\\"\"\"", "\"", "\"\"", "\\", "\\n", "😀", "\uD83D", "\u0001", "é", "\u00a0", "\u2028", "\uFEFF", "'",
    ];

    private static readonly string[] OtherPieces =
    [
        "{", "}", "(", ")", "[", "]", ":", "$", "!", "@", "=", "|", "&", "...", "..", ".", ",", "#c", "\n", "\r\n", "\uFEFF", " ", "\t", "a", "on", "query", "fragment", "\u00a0",
        "\0", "'", "?", "*", "%", "é", "😀", "\uD83D", "true", "null", "1", "\"s\"", "\"\"\"b\"\"\"", "type", "extend", "input", "enum", "directive", "schema", "subscription", "repeatable", "implements",
    ];

    public static string Next(Dice dice) => dice.Below(4) switch
    {
        0 => $"{{ a(b: {Join(dice, NumberPieces, 5)}) }}",
        1 => $"{{ a(b: \"{Join(dice, StringPieces, 6)}\") }}",
        2 => $"{{\n  a(b: \"\"\"{Join(dice, BlockPieces, 12)}\"\"\") c\n}}",
        _ => Join(dice, OtherPieces, 14),
    };

    private static string Join(Dice dice, string[] pieces, int most) =>
        string.Concat(Enumerable.Range(0, dice.Between(1, most)).Select(_ => dice.Pick(pieces)));
}
