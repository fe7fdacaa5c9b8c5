namespace RelGraph.Engine.Errors;

/// <summary>A value is outside what its field, option or argument allows. The caller must change it; retrying is useless.</summary>
/// <param name="subject">What the value was for.</param>
/// <param name="value">The value as given.</param>
/// <param name="allowed">What is allowed.</param>
/// <param name="remedy">What to do.</param>
public sealed class InvalidValueException(string subject, string? value, string allowed, string remedy)
    : RelGraphException("INVALID_VALUE", $"{subject} '{Shorten(value)}' is not allowed: expected {allowed}; {remedy}.")
{
    /// <summary>Cuts a value to a length fit for a message.</summary>
    public static string Shorten(string? value) => value is null ? "" : value.Length <= 80 ? value : value[..77] + "...";
}
