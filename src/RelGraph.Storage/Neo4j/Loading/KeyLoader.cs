using RelGraph.Engine.History;
using RelGraph.Storage.Neo4j.Rows;
using RelGraph.Storage.Neo4j.Shapes;
using RelGraph.Storage.Neo4j.Writing;

namespace RelGraph.Storage.Neo4j.Loading;

/// <summary>Adds the versions of whole keys to a write, with their places in the record.</summary>
internal sealed class KeyLoader(GraphWrite write, string workspace)
{
    private readonly ElementDrawer _drawer = new(write, workspace, new FactTexts());
    private readonly SortedDictionary<long, HashSet<FactKey>> _touched = [];
    private readonly KindCounts _believed = new();

    /// <summary>Adds versions in the order of reading, all versions of each key among them.</summary>
    public void Add(IReadOnlyList<FactVersion> versions)
    {
        foreach (var group in versions.GroupBy(version => version.Fact.Key))
        {
            var believed = group.Where(version => version.Superseded is null).ToList();
            _believed.Add(group.Key.Kind, believed.Count);
            foreach (var version in group)
            {
                Touch(version.Recorded, group.Key);
                if (version.Superseded is { } sequence)
                {
                    Touch(sequence, group.Key);
                    _drawer.Keep(version);
                }
            }

            if (GraphShape.Of(group.Key.Kind) is NodeShape node)
            {
                _drawer.ArrangeNode(node, group.Key, [], [.. believed.Select(version => new StoredVersion(version, null, null))]);
            }
            else
            {
                believed.ForEach(_drawer.DrawRelationship);
            }
        }
    }

    /// <summary>Adds the lists of keys that change sets touched, and the number of believed versions to a count.</summary>
    public void Finish(long part, KindCounts believed)
    {
        foreach (var (sequence, keys) in _touched)
        {
            TouchedKeysNode.Add(write, workspace, sequence, part, [.. keys.Select(TouchedKey.Format)]);
        }

        foreach (var kind in _believed.Kinds)
        {
            believed.Add(kind, _believed[kind]);
        }
    }

    private void Touch(long sequence, FactKey key) => (_touched.TryGetValue(sequence, out var keys) ? keys : _touched[sequence] = []).Add(key);
}
