using System.Globalization;
using RelGraph.Engine.Analytics;
using RelGraph.Engine.Execution;
using RelGraph.Storage.Neo4j.Transport;

namespace RelGraph.Storage.Neo4j.Analytics;

/// <summary>Projects a selection as it stood at one moment.</summary>
internal sealed class GdsProjection(ICypherTransport transport, GdsOptions options, GdsJob job, RunContext run)
{
    private const string Moment = "MATCH (w:Workspace {id: $workspace}) RETURN w.turn AS turn, w.unpacking IS NOT NULL AS unpacking";
    private const string Remove = "CALL gds.graph.drop($job, false) YIELD graphName RETURN graphName";

    /// <summary>Projects; returns the numbers of nodes and of relationships, an undirected one counted twice.</summary>
    /// <exception cref="Engine.Errors.InvalidValueException">A weight is negative.</exception>
    /// <exception cref="Engine.Errors.StoreException">There is no such workspace (STORE_MISSING), a large change set is being made visible (STORE_BUSY), or the statement fails.</exception>
    internal async Task<(long Nodes, long Relationships)> RunAsync(GraphSelection selection)
    {
        run.Report("projecting", 0, null);
        var turn = await TurnAsync().ConfigureAwait(false);
        var size = await ProjectAsync(selection, hold: false).ConfigureAwait(false);
        if (await TurnAsync().ConfigureAwait(false) != turn)
        {
            // Somebody wrote meanwhile, so parts may be from before and parts from after. Once more, while writers wait.
            await job.RunAsync(Remove).ConfigureAwait(false);
            size = await ProjectAsync(selection, hold: true).ConfigureAwait(false);
        }

        return size;
    }

    private async Task<(long Nodes, long Relationships)> ProjectAsync(GraphSelection selection, bool hold)
    {
        var parameters = ProjectionText.Parameters(selection, options.WorkspaceId);
        var rows = await job.WatchAsync("projecting", ProjectionText.Project(selection, hold), [.. parameters.Select(pair => (pair.Key, pair.Value))]).ConfigureAwait(false);
        if (rows is not [[{ } nodes, { } relationships, var least]])
        {
            return (0, 0);
        }

        if (least is not null && !(Convert.ToDouble(least, CultureInfo.InvariantCulture) >= 0))
        {
            throw selection.Refuse(Convert.ToDouble(least, CultureInfo.InvariantCulture));
        }

        return (Convert.ToInt64(nodes, CultureInfo.InvariantCulture), Convert.ToInt64(relationships, CultureInfo.InvariantCulture));
    }

    private async Task<object?> TurnAsync()
    {
        var statement = CypherRows.Statement(Moment, ("workspace", options.WorkspaceId)) with { Access = CypherAccess.Write, IsIdempotent = true };
        var rows = await CypherRows.AllAsync(transport, statement, run.Cancellation).ConfigureAwait(false);
        return rows switch
        {
            [] => throw GdsErrors.Missing(transport.Target, options.WorkspaceId),
            [[_, true]] => throw GdsErrors.BeingWritten(transport.Target, options.WorkspaceId),
            _ => rows[0][0],
        };
    }
}
