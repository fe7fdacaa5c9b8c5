using RelGraph.Application.Workspaces;
using RelGraph.Engine.History;
using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Schema.Facts;

/// <summary>The version of a fact, which only the store knows: the picture does not keep what is superseded.</summary>
/// <param name="workspace">The workspace.</param>
[ExtendsType(typeof(FactNode))]
public sealed class FactVersionField(Workspace workspace)
{
    /// <summary>The place in the record of the last change of this key, as of the picture asked: what `ifVersion` takes. 0 for a fact that is only supposed. One read of the store for all facts of a list.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [Batch]
    public async Task<IReadOnlyList<long>> VersionAsync(IReadOnlyList<FactNode> facts, CancellationToken cancellation)
    {
        var versions = new Dictionary<(long Sequence, FactKey Key), long>();
        foreach (var picture in facts.GroupBy(fact => fact.Sequence))
        {
            var found = await KeyVersion.ReadAsync(workspace.Store, [.. picture.Select(fact => fact.FactKey).Distinct()], picture.Key, cancellation).ConfigureAwait(false);
            foreach (var fact in picture)
            {
                versions[(picture.Key, fact.FactKey)] = found.GetValueOrDefault(fact.FactKey).Version;
            }
        }

        return [.. facts.Select(fact => versions[(fact.Sequence, fact.FactKey)])];
    }
}
