using RelGraph.Storage.Neo4j.Loading;
using RelGraph.Storage.Neo4j.Reading;

namespace RelGraph.Storage.Neo4j.Opening;

/// <summary>Takes a workspace in which nothing ever became visible out of the graph, with what was staged in it.</summary>
internal static class WorkspaceRemoval
{
    private const int PerStatement = 1000;

    private const string IsUnused = """
        MATCH (w:Workspace {id: $workspace}) WHERE w.head = 0 AND w.tombstones = 0 AND w.erasing IS NULL
            AND NOT EXISTS { MATCH (c:ChangeSet) WHERE c.workspace = $workspace AND c.sequence >= 0 }
        RETURN 1
        """;

    // The workspace goes last, and only if nobody wrote meanwhile.
    private const string Remove = """
        MATCH (w:Workspace {id: $workspace})
        SET w.id = $workspace
        WITH w WHERE w.head = 0
        DETACH DELETE w
        RETURN 1
        """;

    private static readonly string[] Staged =
    [
        "MATCH (x:StagedBatch) WHERE x.workspace = $workspace AND x.changeSet >= '' WITH x LIMIT $limit DELETE x RETURN count(*)",
        "MATCH (x:StagedChangeSet) WHERE x.workspace = $workspace AND x.id >= '' WITH x LIMIT $limit DELETE x RETURN count(*)",
        "MATCH (x:ChangeSet) WHERE x.workspace = $workspace AND x.id >= '' AND x.sequence IS NULL WITH x LIMIT $limit DELETE x RETURN count(*)",
    ];

    /// <summary>Takes it out.</summary>
    /// <returns>False when it was used.</returns>
    public static async Task<bool> RunAsync(GraphSession session, CancellationToken cancellation)
    {
        if (await session.ReadAsync(IsUnused, cancellation).ConfigureAwait(false) is not [_])
        {
            return false;
        }

        foreach (var text in Staged)
        {
            while (await session.RepeatableWriteAsync(text, cancellation, ("limit", PerStatement)).ConfigureAwait(false) is [[> 0L], ..])
            {
                // More of them may be there.
            }
        }

        await GraphSweep.ClearAsync(session, cancellation).ConfigureAwait(false);
        return await session.RepeatableWriteAsync(Remove, cancellation).ConfigureAwait(false) is [_];
    }
}
