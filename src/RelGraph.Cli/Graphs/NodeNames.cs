using RelGraph.Engine.History;
using RelGraph.Engine.Model;

namespace RelGraph.Cli.Graphs;

/// <summary>The names of the few nodes that are shown.</summary>
internal static class NodeNames
{
    /// <summary>The names on a day that everybody may see; a node without one is missing.</summary>
    public static async Task<IReadOnlyDictionary<NodeId, string>> ReadAsync(IGraphStore store, IEnumerable<NodeId> nodes, DateOnly day, CancellationToken cancellation)
    {
        var names = new Dictionary<NodeId, string>();
        var query = new FactQuery { Keys = [.. nodes.Select(node => new FactKey(node.Kind, node.Id))], ValidOn = day };
        await foreach (var batch in store.ReadAsync(query, cancellation).ConfigureAwait(false))
        {
            foreach (var fact in batch.Select(version => version.Fact).Where(fact => Audience.Workspace.MaySee(fact.Visibility)))
            {
                if (fact.Content is Noun noun)
                {
                    names[new NodeId(fact.Key.Kind, noun.Id)] = noun.Name;
                }
            }
        }

        return names;
    }
}
