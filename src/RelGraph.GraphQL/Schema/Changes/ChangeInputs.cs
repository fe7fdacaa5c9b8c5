using System.Globalization;
using RelGraph.Engine.Errors;
using RelGraph.Engine.History;

namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>Reads lists of changes.</summary>
internal static class ChangeInputs
{
    private const int MostChanges = 10_000;

    /// <exception cref="InvalidValueException">There is no change, or too many.</exception>
    public static IReadOnlyList<Change> Read(IReadOnlyList<ChangeInput> changes, TimeZoneInfo zone) => changes.Count is > 0 and <= MostChanges
        ? [.. changes.Select(change => change.ToChange(zone))]
        : throw new InvalidValueException("number of changes", changes.Count.ToString(CultureInfo.InvariantCulture), $"1 to {MostChanges} in one change set", "send several change sets, or import bulk data from the command line");
}
