using System.Globalization;
using RelGraph.Engine.Analytics;
using RelGraph.Engine.Errors;
using RelGraph.Storage.Neo4j.Transport;

namespace RelGraph.Storage.Neo4j.Analytics;

/// <summary>Asks the library what memory a graph and a kernel need, before it is asked for the work.</summary>
internal sealed class GdsMemory(ICypherTransport transport, GdsOptions options)
{
    private const string EstimateGraph =
        $"CALL gds.graph.project.estimate('*', '*', {{nodeCount: $nodes, relationshipCount: $relations, relationshipProperties: '{ProjectionText.Weight}'}}) "
        + "YIELD heapPercentageMin, requiredMemory RETURN heapPercentageMin, requiredMemory";

    /// <summary>How large a graph is at most, from the counts that the database keeps.</summary>
    internal async Task<GraphSize> AtMostAsync(GraphSelection selection, CancellationToken cancellation) => Sum(await CypherRows.AllAsync(
        transport, CypherRows.Statement(ProjectionText.Count(selection)), cancellation).ConfigureAwait(false));

    /// <summary>Refuses a graph that will not fit. The quick bound decides when it fits; otherwise what is selected is counted.</summary>
    /// <exception cref="StoreException">It needs more than all of the server's heap (STORE_TOO_LARGE).</exception>
    internal async Task CheckGraphAsync(GraphSelection selection, CancellationToken cancellation)
    {
        var atMost = await AtMostAsync(selection, cancellation).ConfigureAwait(false);
        if (await NeededAsync(atMost, selection, cancellation).ConfigureAwait(false) is null)
        {
            return;
        }

        var values = ProjectionText.Parameters(selection, options.WorkspaceId).Select(pair => (pair.Key, pair.Value)).ToArray();
        var counted = Sum(await CypherRows.AllAsync(transport, CypherRows.Statement(ProjectionText.CountSelected(selection), values), cancellation).ConfigureAwait(false));
        if (await NeededAsync(counted, selection, cancellation).ConfigureAwait(false) is { } needed)
        {
            throw GdsErrors.TooLarge(transport.Target, string.Create(CultureInfo.InvariantCulture, $"a graph of {counted.Relations} relations"), $"its estimate is {needed}");
        }
    }

    /// <summary>Refuses a kernel that will not fit.</summary>
    /// <exception cref="StoreException">It needs more than all of the server's heap (STORE_TOO_LARGE).</exception>
    internal static async Task CheckKernelAsync(ICypherTransport transport, GdsJob job, GdsKernel kernel)
    {
        if (TooMuch(await job.RunAsync(kernel.Estimate, ("settings", kernel.SettingsOf(job.Name))).ConfigureAwait(false)) is { } needed)
        {
            throw GdsErrors.TooLarge(transport.Target, kernel.Procedure, $"its estimate is {needed}");
        }
    }

    private async Task<string?> NeededAsync(GraphSize size, GraphSelection selection, CancellationToken cancellation)
    {
        // An undirected relation is kept at both ends; the ends are twice as many nodes as relations at most.
        var relations = selection.Orientation == RelationOrientation.Undirected ? 2 * size.Relations : size.Relations;
        var nodes = Math.Max(1, Math.Min(size.Nodes, int.MaxValue));
        return TooMuch(await CypherRows.AllAsync(transport, CypherRows.Statement(EstimateGraph, ("nodes", nodes), ("relations", relations)), cancellation).ConfigureAwait(false));
    }

    /// <summary>What is needed, in words, when it is more than the heap.</summary>
    private static string? TooMuch(List<object?[]> rows) =>
        rows is [[{ } share, var needed]] && Convert.ToDouble(share, CultureInfo.InvariantCulture) > 1 ? $"{needed}" : null;

    private static GraphSize Sum(List<object?[]> rows)
    {
        var nouns = rows.Sum(row => Convert.ToInt64(row[0], CultureInfo.InvariantCulture));
        var relations = rows.Sum(row => Convert.ToInt64(row[1], CultureInfo.InvariantCulture));
        return new GraphSize(nouns + 2 * relations, relations);
    }
}
