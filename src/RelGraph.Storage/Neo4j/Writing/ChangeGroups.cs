using RelGraph.Engine.History;

namespace RelGraph.Storage.Neo4j.Writing;

/// <summary>The changes of a batch by key, without those that are held back.</summary>
internal static class ChangeGroups
{
    /// <summary>Groups the changes; keys come in the order in which they are first met.</summary>
    public static (Dictionary<FactKey, List<Change>> Groups, List<FactKey> Held) Of(IReadOnlyList<Change> changes, HoldBack holdBack)
    {
        var held = new List<FactKey>();
        var groups = new Dictionary<FactKey, List<Change>>(changes.Count);
        foreach (var change in changes)
        {
            var key = change.Key;
            if (holdBack.Covers(change))
            {
                held.Add(key);
            }
            else
            {
                (groups.TryGetValue(key, out var list) ? list : groups[key] = []).Add(change);
            }
        }

        return (groups, held);
    }
}
