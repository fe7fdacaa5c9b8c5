using System.Globalization;
using RelGraph.Engine.Errors;

namespace RelGraph.GraphQL.Schema.Accounts;

/// <summary>Checks spans of days that clients give.</summary>
internal static class Days
{
    /// <exception cref="InvalidValueException">The number is not from 1 to 3660.</exception>
    public static int? Checked(int? days) => days is null or (>= 1 and <= 3660)
        ? days
        : throw new InvalidValueException("days", days.Value.ToString(CultureInfo.InvariantCulture), "a whole number from 1 to 3660", "ask for an earlier day with at(asOf:) to look further back");
}
