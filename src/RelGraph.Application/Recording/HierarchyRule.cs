using RelGraph.Engine.Graphs;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;

namespace RelGraph.Application.Recording;

/// <summary>Finds hierarchies that would lead back to where they began: reporting lines, and accounts, units and teams inside each other.</summary>
internal static class HierarchyRule
{
    /// <summary>The chain from a content upwards back to itself, for example <c>A → B → A</c>; null when it ends.</summary>
    /// <param name="facts">The facts as they would be after the change.</param>
    /// <param name="content">The new or changed content.</param>
    /// <remarks>O(depth).</remarks>
    public static IReadOnlyList<string>? CycleThrough(FactView facts, FactContent content)
    {
        if (Above(content) is not { } parent)
        {
            return null;
        }

        var kind = FactKey.Of(content).Kind;
        var start = content.Key;
        var chain = new List<string> { start };
        var seen = new HashSet<string>(StringComparer.Ordinal) { start };
        for (var current = parent; current is not null; current = FactsByKind.Find(facts, new FactKey(kind, current)) is { } next ? Above(next) : null)
        {
            chain.Add(current);
            if (current == start)
            {
                return chain;
            }

            if (!seen.Add(current))
            {
                // A cycle further up, which this content only leads to; the content that closes it is blamed.
                return null;
            }
        }

        return null;
    }

    /// <summary>The key of the content above; null at the top, and for kinds without a hierarchy.</summary>
    public static string? Above(FactContent content) => content switch
    {
        ReportsTo line => line.Manager.ToString(),
        Account account => account.Parent,
        OrgUnit unit => unit.Parent,
        Team team => team.Parent,
        _ => null,
    };
}
