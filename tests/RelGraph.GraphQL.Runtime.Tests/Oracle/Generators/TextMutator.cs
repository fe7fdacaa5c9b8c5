namespace RelGraph.GraphQL.Runtime.Tests.Oracle.Generators;

/// <summary>Damages a text by a few characters: deleted, doubled, swapped, replaced, put in, or cut off.</summary>
internal static class TextMutator
{
    private static readonly string[] Insertions =
    [
        "\"", "\\", "{", "}", "(", ")", "[", "]", "!", "$", "@", ":", "=", "|", "&", "#", ".", "...", "\n", "\r", "\"\"\"", "\\u", "\uD83D", "\uDE00", "\uFEFF", "\0", "1", "-", "e", "on ", "é", " ",
        "extend ", "null", "true", "fragment ", "query ", "\u2028", "repeatable ", "\\u{1F600}",
    ];

    public static string Damage(Dice dice, string text)
    {
        for (var times = dice.Between(1, 3); times > 0 && text.Length > 1; times--)
            text = Once(dice, text);
        return text;
    }

    private static string Once(Dice dice, string text)
    {
        var at = dice.Below(text.Length - 1);
        var length = Math.Min(dice.Between(1, 4), text.Length - at);
        return dice.Below(7) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, text.Substring(at, length)),
            2 => text[..at] + text[at + 1] + text[at] + text[(at + 2)..],
            3 => text.Remove(at, length).Insert(at, dice.Pick(Insertions)),
            4 when dice.Chance(20) => text[..at],
            _ => text.Insert(at, dice.Pick(Insertions)),
        };
    }
}
