using System.Text;

namespace RelGraph.GraphQL.Runtime.Tests.Oracle.Comparison;

/// <summary>Gathers what was compared and where the sides differ, and fails with the first differences in full.</summary>
internal sealed class Tally(string subject)
{
    private const int Shown = 40;
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly List<string> _differences = [];

    public void Count(string what) => _counts[what] = _counts.GetValueOrDefault(what) + 1;

    public int Of(string what) => _counts.GetValueOrDefault(what);

    public void Compare(string origin, string material, string ours, string theirs)
    {
        Count("compared");
        if (ours != theirs)
            _differences.Add($"--- {origin}\n{Visible(material)}\nRelGraph: {Visible(Around(ours, theirs))}\ngraphql-js: {Visible(Around(theirs, ours))}\n");
    }

    // Of a long text only what stands about the first difference.
    private static string Around(string text, string other)
    {
        const int Context = 300;
        var at = 0;
        while (at < Math.Min(text.Length, other.Length) && text[at] == other[at]) at++;
        var from = Math.Max(0, at - Context);
        return text[from..Math.Min(text.Length, at + Context)];
    }

    public void AssertNone(Xunit.Abstractions.ITestOutputHelper? output = null)
    {
        output?.WriteLine($"{subject}: {string.Join(", ", _counts.Select(static pair => $"{pair.Key} {pair.Value}"))}");
        Assert.True(_differences.Count == 0, $"{_differences.Count} of {Of("compared")} differ in {subject}:\n{string.Join("\n", _differences.OrderBy(static text => text.Length).Take(Shown))}");
    }

    private static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (unit != '\n' && (char.IsControl(unit) || char.IsSurrogate(unit) || unit is '\u2028' or '\uFEFF' or '\u00a0'))
                visible.Append(System.Globalization.CultureInfo.InvariantCulture, $"<{(int)unit:X4}>");
            else
                visible.Append(unit);
        }

        return visible.ToString();
    }
}
