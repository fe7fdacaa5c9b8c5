namespace RelGraph.Engine.History;

/// <summary>A key that changed since the author of a change looked at it.</summary>
/// <param name="Key">The key.</param>
/// <param name="Expected">The version the author saw; 0 when nothing was to be recorded.</param>
/// <param name="Present">The version it has; 0 when nothing of it is believed.</param>
/// <param name="LastChange">The change set that changed it last; null when nothing of it was ever recorded, or an erasure took the last change out of the log.</param>
public sealed record VersionConflict(FactKey Key, long Expected, long Present, ChangeSetInfo? LastChange);
