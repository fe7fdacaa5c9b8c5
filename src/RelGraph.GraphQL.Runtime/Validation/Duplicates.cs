using System.Collections.Immutable;

namespace RelGraph.GraphQL.Runtime.Validation;

/// <summary>Finds names given twice where each may stand once.</summary>
internal static class Duplicates
{
    /// <summary>Each node whose name an earlier node has, with the first node of that name. O(number of nodes).</summary>
    public static IEnumerable<(T First, T Again)> Of<T>(ImmutableArray<T> nodes, Func<T, string> nameOf) =>
        nodes.Length < 2 ? [] : Among(nodes, nameOf);

    public static IEnumerable<(T First, T Again)> Among<T>(IEnumerable<T> nodes, Func<T, string> nameOf)
    {
        var first = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            var name = nameOf(node);
            if (!first.TryAdd(name, node)) yield return (first[name], node);
        }
    }
}
