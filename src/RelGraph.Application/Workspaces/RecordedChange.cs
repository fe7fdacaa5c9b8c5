using RelGraph.Engine.History;

namespace RelGraph.Application.Workspaces;

/// <summary>A change set that the picture of a workspace has taken in.</summary>
/// <param name="Info">The change set.</param>
/// <param name="Recorded">Versions it recorded that are still in the record; null when the picture was read anew instead of following each change.</param>
public sealed record RecordedChange(ChangeSetInfo Info, long? Recorded);
