using RelGraph.Engine.History;

namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>How far the record of a fact has come.</summary>
/// <param name="Version">The version to give as `ifVersion`; 0 when nothing of it is recorded.</param>
/// <param name="Author">Who changed it last; null when nobody ever did.</param>
/// <param name="RecordedAt">When that became visible.</param>
public sealed record PresentVersion(long Version, string? Author, DateTimeOffset? RecordedAt)
{
    internal static PresentVersion? Of(VersionConflict? conflict) =>
        conflict is null ? null : new PresentVersion(conflict.Present, conflict.LastChange?.Header.Author, conflict.LastChange?.RecordedAt);
}
