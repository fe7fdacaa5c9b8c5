using RelGraph.Cli.Running;

namespace RelGraph.Cli.Supposing;

/// <summary>One supposition as the user wrote it: <c>C-12@R-1:support=enemy,price=-0.5</c>.</summary>
/// <param name="Option">The option it was given to.</param>
/// <param name="Text">As written.</param>
/// <param name="Subject">Whom it is about.</param>
/// <param name="Vendor">Toward which vendor; null for us.</param>
/// <param name="Values">What is supposed, by field, in the order written.</param>
internal sealed record Supposition(string Option, string Text, string Subject, string? Vendor, IReadOnlyList<KeyValuePair<string, string>> Values)
{
    /// <summary>Reads the written form.</summary>
    /// <param name="option">The option, for messages.</param>
    /// <param name="text">As written.</param>
    /// <param name="example">How to write it.</param>
    /// <param name="needsValues">True where a subject alone says nothing.</param>
    /// <exception cref="UsageException">The text is not of that form.</exception>
    public static Supposition Read(string option, string text, string example, bool needsValues)
    {
        // From the right: names may hold a colon, fields may not.
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var colon = equals < 0 ? -1 : text.LastIndexOf(':', equals);
        var subject = (colon < 0 ? text : text[..colon]).Trim();
        var values = colon < 0 ? [] : text[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('=', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } field, var value]
                ? KeyValuePair.Create(field, value)
                : throw Fault(option, text, $"'{part}' is not of the form field=value", example)).ToList();
        var at = subject.LastIndexOf('@');
        var (who, vendor) = at < 0 ? (subject, null) : (subject[..at].Trim(), subject[(at + 1)..].Trim());
        if (who.Length == 0 || vendor?.Length == 0 || (equals >= 0 && colon < 0) || (needsValues && values.Count == 0))
        {
            throw Fault(option, text, "it does not say who and what", example);
        }

        return new Supposition(option, text, who, vendor, values);
    }

    /// <summary>The error about this supposition.</summary>
    public UsageException Fault(string what, string example) => Fault(Option, Text, what, example);

    private static UsageException Fault(string option, string text, string what, string example) =>
        new($"{option} '{text}': {what}. Write it like {option} \"{example}\".");
}
