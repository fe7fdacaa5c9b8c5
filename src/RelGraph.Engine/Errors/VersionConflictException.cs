using System.Globalization;
using RelGraph.Engine.History;

namespace RelGraph.Engine.Errors;

/// <summary>Facts changed since the author of a change set looked at them; nothing was recorded.</summary>
/// <param name="conflicts">The keys that changed, at least one.</param>
public sealed class VersionConflictException(IReadOnlyList<VersionConflict> conflicts)
    : RelGraphException("VERSION_CONFLICT", $"{string.Join("; ", conflicts.Take(MostNamed).Select(Describe))}{More(conflicts.Count)}. Read again what is recorded now, decide anew and send the change with that version.")
{
    private const int MostNamed = 5;

    /// <summary>The keys that changed.</summary>
    public IReadOnlyList<VersionConflict> Conflicts { get; } = conflicts;

    /// <summary>What happened to one key, as the beginning of a sentence.</summary>
    public static string Describe(VersionConflict conflict)
    {
        var (expected, present) = (Name(conflict.Expected), Name(conflict.Present));
        var by = conflict.LastChange is { } last ? string.Create(CultureInfo.InvariantCulture, $", changed by '{last.Header.Author}' at {last.RecordedAt:yyyy-MM-dd HH:mm:ss}Z") : "";
        return $"{conflict.Key} was expected to have {expected}, but has {present}{by}";

        static string Name(long version) => version == 0 ? "nothing recorded" : string.Create(CultureInfo.InvariantCulture, $"version {version}");
    }

    /// <summary>Refuses a change set of which some keys are not as expected.</summary>
    /// <param name="conflicts">The keys that are not; may be none.</param>
    /// <exception cref="VersionConflictException">There are some.</exception>
    public static void ThrowIfAny(IReadOnlyList<VersionConflict> conflicts)
    {
        if (conflicts.Count > 0)
        {
            throw new VersionConflictException(conflicts);
        }
    }

    private static string More(int count) => count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {count - MostNamed} more") : "";
}
