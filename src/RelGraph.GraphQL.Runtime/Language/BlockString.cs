using System.Text;

namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>The indentation rule of block strings, both ways (section 2.10.4, BlockStringValue).</summary>
internal static class BlockString
{
    /// <summary>Removes the indentation common to all lines but the first, and blank lines at both ends.</summary>
    public static string Dedent(string raw)
    {
        var lines = SplitLines(raw);
        var common = int.MaxValue;
        for (var i = 1; i < lines.Length; i++)
        {
            var indent = Indent(lines[i]);
            if (indent < lines[i].Length) common = Math.Min(common, indent);
        }
        var first = 0;
        var last = lines.Length - 1;
        while (first <= last && IsBlank(lines[first])) first++;
        while (last >= first && IsBlank(lines[last])) last--;
        var text = new StringBuilder(raw.Length);
        for (var i = first; i <= last; i++)
        {
            if (i > first) text.Append('\n');
            text.Append(lines[i], i == 0 ? 0 : Math.Min(common, lines[i].Length));
        }
        return text.ToString();
    }

    /// <summary>Whether the text, printed line by line under any indentation, is read back unchanged.</summary>
    public static bool CanPrint(string text)
    {
        if (text.Length == 0 || text.Contains('\r', StringComparison.Ordinal)) return false;
        var lines = text.Split('\n');
        if (IsBlank(lines[0]) || IsBlank(lines[^1])) return false;
        return Array.Exists(lines, line => line.Length > 0 && Indent(line) == 0);
    }

    private static string[] SplitLines(string raw) =>
        raw.Contains('\r', StringComparison.Ordinal)
            ? raw.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n')
            : raw.Split('\n');

    private static int Indent(string line)
    {
        var indent = line.AsSpan().IndexOfAnyExcept(' ', '\t');
        return indent < 0 ? line.Length : indent;
    }

    private static bool IsBlank(string line) => Indent(line) == line.Length;

    private static StringBuilder Append(this StringBuilder target, string line, int from) =>
        target.Append(line, from, line.Length - from);
}
