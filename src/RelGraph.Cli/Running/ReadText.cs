using System.Globalization;

namespace RelGraph.Cli.Running;

/// <summary>Reads the values of options, with errors that say how to write them.</summary>
internal static class ReadText
{
    private static readonly string[] InstantForms = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>A day; null when not given.</summary>
    public static DateOnly? Day(string option, string? text) => text switch
    {
        null => null,
        _ when DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        _ => throw new UsageException($"{option} '{text}' is not a day: write it as YYYY-MM-DD, for example 2026-03-31."),
    };

    /// <summary>An instant with its offset; null when not given.</summary>
    public static DateTimeOffset? Instant(string option, string? text) => text switch
    {
        null => null,
        // A text without offset would be read in the zone of this machine, so that two machines would answer differently.
        _ when HasOffset(text.Trim()) && DateTimeOffset.TryParseExact(text.Trim(), InstantForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) => instant,
        _ => throw new UsageException($"{option} '{text}' is not an instant: write day, time and offset, for example 2026-03-31T18:00:00+08:00 or 2026-03-31T10:00:00Z."),
    };

    private static bool HasOffset(string text) => text.EndsWith('Z') || (text.Length > 6 && text[^6] is '+' or '-' && text[^3] == ':');
}
