using System.Globalization;
using RelGraph.Engine.Errors;

namespace RelGraph.GraphQL.Schema.Lists.Pages;

/// <summary>Which part of a list is asked for, as the Relay cursor connections specification names it.</summary>
/// <param name="First">At most so many from the front.</param>
/// <param name="After">Only what comes after this cursor.</param>
/// <param name="Last">At most so many from the back.</param>
/// <param name="Before">Only what comes before this cursor.</param>
/// <param name="Usual">The length when neither is given.</param>
internal readonly record struct PageArguments(int? First, string? After, int? Last, string? Before, int Usual = PageArguments.UsualLength)
{
    /// <summary>The length of most pages when nothing is said.</summary>
    public const int UsualLength = 50;

    /// <summary>The greatest length of a page.</summary>
    public const int MostLength = 500;

    /// <exception cref="InvalidValueException">Both ends are given, or a length is out of range.</exception>
    public void Check()
    {
        if (First is { } first && Last is { } last)
        {
            throw new InvalidValueException(
                "first and last", string.Create(CultureInfo.InvariantCulture, $"{first} and {last}"), "one of the two", "ask with first for the front of the list, with last for its back");
        }

        CheckLength("first", First, "after");
        CheckLength("last", Last, "before");
    }

    private static void CheckLength(string name, int? length, string cursor)
    {
        if (length is < 0 or > MostLength)
        {
            throw new InvalidValueException(name, length.Value.ToString(CultureInfo.InvariantCulture), $"a whole number from 0 to {MostLength}", $"ask for further pages with {cursor}");
        }
    }
}
