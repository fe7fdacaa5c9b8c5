using RelGraph.Engine.Errors;
using RelGraph.Storage.Neo4j.Writing;

namespace RelGraph.Storage.Neo4j.Loading;

/// <summary>Makes sure that a record is loaded only where there is none.</summary>
internal static class EmptyTarget
{
    private const string AnySet = """
        RETURN EXISTS { MATCH (c:ChangeSet) WHERE c.workspace = $workspace AND c.id >= '' },
            EXISTS { MATCH (s:StagedChangeSet) WHERE s.workspace = $workspace AND s.id >= '' }
        """;

    /// <summary>Refuses a workspace in which anything was recorded, staged or erased.</summary>
    /// <exception cref="StoreException">STORE_COPY_TARGET.</exception>
    public static async Task RequireAsync(StoreServices services, WorkspaceState state, CancellationToken cancellation)
    {
        var rows = await services.Session.ReadAsync(AnySet, cancellation).ConfigureAwait(false);
        if (state.Head != 0 || state.Tombstones != 0 || !state.IsFree || rows is not [[false, false], ..])
        {
            throw new StoreException(
                "STORE_COPY_TARGET", $"{services.Session.Target} has a workspace '{services.Session.Workspace}' that is not empty; copy into one that does not exist yet.");
        }
    }
}
