using RelGraph.Engine.History;

namespace RelGraph.Storage.Neo4j.Reading;

/// <summary>The order in which versions are told: by kind, key, first day and place in the record.</summary>
internal static class VersionOrder
{
    /// <summary>Compares two versions.</summary>
    public static int Compare(FactVersion left, FactVersion right)
    {
        var (a, b) = (left.Fact.Key, right.Fact.Key);
        var order = a.Kind.CompareTo(b.Kind);
        order = order != 0 ? order : string.CompareOrdinal(a.Id, b.Id);
        order = order != 0 ? order : left.Fact.Valid.From.CompareTo(right.Fact.Valid.From);
        return order != 0 ? order : left.Recorded.CompareTo(right.Recorded);
    }

    /// <summary>Sorts versions and leaves one of those that lie in the graph twice: the one that knows by what it was superseded.</summary>
    public static void Sort(List<FactVersion> versions)
    {
        var sorted = versions.OrderBy(version => version, Comparer<FactVersion>.Create(Compare)).ThenBy(version => version.Superseded is null).ToList();
        versions.Clear();
        foreach (var version in sorted)
        {
            if (versions.Count == 0 || Compare(versions[^1], version) != 0)
            {
                versions.Add(version);
            }
        }
    }
}
