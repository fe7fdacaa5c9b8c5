using System.Runtime.InteropServices;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Graphs;

/// <summary>Which keys of one kind refer to which node through one field, in any of their versions; immutable.</summary>
internal sealed class ReferenceIndex
{
    private readonly LayeredMap<NodeId, string[]> _keys;

    private ReferenceIndex(LayeredMap<NodeId, string[]> keys) => _keys = keys;

    /// <summary>The keys that refer to the node, in ordinal order.</summary>
    public string[] Of(NodeId target) => _keys.TryGet(target, out var keys) ? keys : [];

    public static ReferenceIndex Build(FactField field, LayeredMap<string, object> versions)
    {
        var lists = new Dictionary<NodeId, List<string>>();
        foreach (var (key, held) in versions.Pairs)
        {
            foreach (var target in Targets(field, held))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(lists, target, out _) ??= []).Add(key);
            }
        }

        var sorted = new Dictionary<NodeId, string[]>(lists.Count);
        foreach (var (target, keys) in lists)
        {
            keys.Sort(string.CompareOrdinal);
            sorted[target] = [.. keys];
        }

        return new ReferenceIndex(LayeredMap<NodeId, string[]>.Of(sorted));
    }

    public ReferenceIndex With(FactField field, IReadOnlyDictionary<string, object?> edits, LayeredMap<string, object> before)
    {
        var changed = new Dictionary<NodeId, string[]?>();
        foreach (var (key, held) in edits)
        {
            var old = Targets(field, before.TryGet(key, out var was) ? was : null);
            var now = Targets(field, held);
            foreach (var target in old.Except(now))
            {
                Edit(changed, target, keys => keys.Remove(key));
            }

            foreach (var target in now.Except(old))
            {
                Edit(changed, target, keys => keys.Add(key));
            }
        }

        return new ReferenceIndex(_keys.With(changed));
    }

    /// <summary>The nodes that the versions of a key name in a field; the reserved vendor <c>us</c> counts as the competitor of that id.</summary>
    private static HashSet<NodeId> Targets(FactField field, object? held)
    {
        var targets = new HashSet<NodeId>();
        foreach (var fact in Versions.Of(held))
        {
            switch (field.Get(fact.Content))
            {
                case NodeId node when node.Kind != FactKind.None:
                    targets.Add(node);
                    break;
                case Vendor vendor when vendor.Id is not null:
                    targets.Add(NodeId.Competitor(vendor.Id));
                    break;
                case string id:
                    targets.Add(new NodeId(field.Kinds[0], id));
                    break;
                case IReadOnlyList<string> ids:
                    targets.UnionWith(ids.Select(id => new NodeId(field.Kinds[0], id)));
                    break;
            }
        }

        return targets;
    }

    private void Edit(Dictionary<NodeId, string[]?> changed, NodeId target, Action<List<string>> edit)
    {
        var keys = new List<string>(changed.TryGetValue(target, out var known) ? known ?? [] : Of(target));
        edit(keys);
        keys.Sort(string.CompareOrdinal);
        changed[target] = keys.Count == 0 ? null : [.. keys];
    }
}
