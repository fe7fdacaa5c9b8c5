using System.Globalization;
using RelGraph.Engine.Errors;

namespace RelGraph.GraphQL.Schema.Reading;

/// <summary>Checks how many of something clients ask for.</summary>
internal static class Counts
{
    /// <exception cref="InvalidValueException">The number is not from 1 to the most.</exception>
    public static int Checked(string argument, int count, int most) => count >= 1 && count <= most
        ? count
        : throw new InvalidValueException(argument, count.ToString(CultureInfo.InvariantCulture), $"a whole number from 1 to {most}", "ask for a number in that range");
}
