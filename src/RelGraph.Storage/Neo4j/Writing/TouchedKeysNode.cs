namespace RelGraph.Storage.Neo4j.Writing;

/// <summary>The keys a change set touched, as they are kept with it: one node per part.</summary>
internal static class TouchedKeysNode
{
    /// <summary>Adds a part to a write, unless it is empty.</summary>
    public static void Add(GraphWrite write, string workspace, long sequence, long part, IReadOnlyCollection<string> keys)
    {
        if (keys.Count > 0)
        {
            write.Add(
                new Fragment(FragmentWork.AddTouched),
                new Dictionary<string, object?>(4) { ["workspace"] = workspace, ["sequence"] = sequence, ["part"] = part, ["keys"] = keys });
        }
    }
}
