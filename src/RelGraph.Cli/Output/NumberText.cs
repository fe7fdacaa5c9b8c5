using System.Globalization;
using RelGraph.Engine.Model;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Cli.Output;

/// <summary>Writes numbers for people, the same in every culture.</summary>
internal static class NumberText
{
    /// <summary>What stands where nothing is known.</summary>
    public const string Unknown = "–";

    /// <summary>Points of a score, one decimal: <c>61.4</c>.</summary>
    public static string? Points(double? value) => Fixed(value, "0.0");

    /// <summary>A share or strength, two decimals: <c>0.47</c>.</summary>
    public static string? Share(double? value) => Fixed(value, "0.00");

    /// <summary>A term of a formula, up to six decimals: <c>0.4731</c>.</summary>
    public static string? Term(double? value) => Fixed(value, "0.######");

    /// <summary>A probability in percent: <c>63 %</c>.</summary>
    public static string? Percent(double? value) => value is { } known ? Fixed(known * 100, "0") + " %" : null;

    /// <summary>A difference with its sign: <c>+4.2</c>.</summary>
    public static string? Change(double? value) => value is not { } known ? null : Math.Round(known, 1) switch
    {
        0 => "0.0",
        > 0 => "+" + Points(known),
        _ => Points(known),
    };

    /// <summary>An interval of points: <c>48–74</c>.</summary>
    public static string? Range(Interval? interval) => interval is { } known ? $"{Fixed(known.Low, "0")}–{Fixed(known.High, "0")}" : null;

    /// <summary>An interval of probabilities in percent: <c>48–74 %</c>.</summary>
    public static string? PercentRange(Interval? interval) => interval is { } known ? $"{Fixed(known.Low * 100, "0")}–{Fixed(known.High * 100, "0")} %" : null;

    /// <summary>An amount with thousands separated: <c>CNY 1,200,000</c>; minor units only where there are some.</summary>
    public static string? Amount(Money? money) => money is { } known
        ? known.Currency + " " + known.Amount.ToString(known.Amount == decimal.Truncate(known.Amount) ? "#,0" : "#,0." + new string('0', Money.DecimalsOf(known.Currency)), CultureInfo.InvariantCulture).Replace('-', '−')
        : null;

    /// <summary>A count with thousands separated.</summary>
    public static string Count(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A day.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Fixed(double? value, string format)
    {
        if (value is not { } known)
        {
            return null;
        }

        var text = Math.Abs(known).ToString(format, CultureInfo.InvariantCulture);
        // A number that rounds to nothing has no sign.
        return known < 0 && text.AsSpan().IndexOfAnyExcept("0.") >= 0 ? "−" + text : text;
    }
}
