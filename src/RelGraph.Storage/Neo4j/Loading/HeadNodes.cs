using RelGraph.Engine.History;
using RelGraph.Engine.History.Transfer;
using RelGraph.Storage.Neo4j.Reading;
using RelGraph.Storage.Neo4j.Rows;
using RelGraph.Storage.Neo4j.Writing;

namespace RelGraph.Storage.Neo4j.Loading;

/// <summary>Reads what a record has besides its versions.</summary>
internal static class HeadNodes
{
    /// <summary>The head as of now.</summary>
    public static async Task<RecordHead> ReadAsync(StoreServices services, WorkspaceInfo workspace, CancellationToken cancellation)
    {
        var session = services.Session;
        var head = (await WorkspaceState.ReadAsync(session, "", cancellation).ConfigureAwait(false)).Head;
        var nodes = new List<ChangeSetNode>();
        while ((nodes.Count == 0 ? 0 : nodes[^1].Info.Sequence) < head)
        {
            var page = await ChangeLog.NodesAfterAsync(session, nodes.Count == 0 ? 0 : nodes[^1].Info.Sequence, cancellation).ConfigureAwait(false);
            if (page.Count == 0)
            {
                throw GraphErrors.Corrupt(session.Target, $"the change log ends before its sequence {head}");
            }

            nodes.AddRange(page.Where(node => node.Info.Sequence <= head));
        }

        // What changed nothing later than the moment tells of a place that the copy does not have.
        nodes.AddRange((await ChangeLog.UnloggedAsync(session, cancellation).ConfigureAwait(false)).Where(node => node.Info.Sequence <= head));
        var hashes = await HoldBack.HashesAsync(session, cancellation).ConfigureAwait(false);
        return new RecordHead(
            workspace,
            services.Secret.ToArray(),
            [.. hashes.Order(StringComparer.Ordinal)],
            [.. nodes.Select(node => new AppliedChangeSet(node.Info.Header, node.Receipt, node.IsInLog, Convert.FromBase64String(node.Fingerprint)))]);
    }

    /// <summary>The form in which a change set of another record lies in the graph.</summary>
    public static ChangeSetNode Of(AppliedChangeSet set) => new(
        new ChangeSetInfo(set.Header, set.Receipt.Sequence, set.Receipt.RecordedAt),
        set.IsInLog,
        new FoldCounts(set.Receipt.Recorded, set.Receipt.Superseded, set.Receipt.Unchanged),
        KindCounts.Of(set.Receipt.HeldBack),
        Convert.ToBase64String(set.Fingerprint.Span));
}
