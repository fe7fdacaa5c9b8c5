using System.Globalization;

namespace RelGraph.Scoring.Explanations;

/// <summary>Writes numbers into formulas so that a reader can type them into a pocket calculator.</summary>
/// <remarks>Six decimals at most: enough for a result to three decimals. A negative number wears parentheses where it follows an operator.</remarks>
internal static class FormulaText
{
    /// <summary>A number at the start of a formula: <c>−0.2</c>.</summary>
    public static string Number(double value)
    {
        var text = Math.Abs(value).ToString("0.######", CultureInfo.InvariantCulture);
        return value < 0 && text != "0" ? "−" + text : text;
    }

    /// <summary>A number after an operator: <c>(−0.2)</c>.</summary>
    public static string Factor(double value) => Number(value) is ['−', ..] negative ? $"({negative})" : Number(value);

    /// <summary>A number for people, with the sign always shown: <c>+0.4</c>.</summary>
    public static string Signed(double value) => value < 0 ? "−" + (-value).ToString("0.0#", CultureInfo.InvariantCulture) : "+" + value.ToString("0.0#", CultureInfo.InvariantCulture);

    /// <summary>A whole number for people.</summary>
    public static string Whole(double value) => value.ToString("0", CultureInfo.InvariantCulture).Replace('-', '−');

    /// <summary>Two decimals for people.</summary>
    public static string Two(double value) => value.ToString("0.00", CultureInfo.InvariantCulture).Replace('-', '−');
}
