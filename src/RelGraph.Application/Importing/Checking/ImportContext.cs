using RelGraph.Engine.History;

namespace RelGraph.Application.Importing.Checking;

/// <summary>What the cells of a bundle are read against.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="Zone">Its time zone.</param>
/// <param name="Today">The last day on which something can have happened.</param>
/// <param name="Ids">The ids that may be referred to.</param>
/// <param name="Pending">References to files that have not been read to the end, to be looked at again after the last row.</param>
internal sealed record ImportContext(WorkspaceInfo Workspace, ZoneDays Zone, DateOnly Today, IdRegistry Ids, List<PendingReference> Pending);
