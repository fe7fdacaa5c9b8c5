using RelGraph.Engine.History;

namespace RelGraph.Application.Rules;

/// <summary>Finds hierarchies in which, on some day, somebody is their own superior.</summary>
/// <remarks>
/// First all who cannot be on a cycle are peeled off, whatever the days (Kahn 1962, doi:10.1145/368996.369025), in time linear in the edges;
/// then each remaining edge is followed upwards over the days it shares with the next one.
/// </remarks>
internal static class HierarchyCycles
{
    /// <summary>The cycles through stated edges, each from one edge up to its own child; an edge is in one of them at most.</summary>
    /// <param name="edges">What would hold: see <see cref="Hierarchy.Settled"/>.</param>
    public static IEnumerable<IReadOnlyList<HierarchyEdge>> Of(IReadOnlyList<HierarchyEdge> edges)
    {
        var up = Remaining(edges).ToLookup(edge => edge.Child, StringComparer.Ordinal);
        var blamed = new HashSet<HierarchyEdge>(ReferenceEqualityComparer.Instance);
        foreach (var start in edges.Where(edge => edge.Place != HierarchyEdge.Recorded && up[edge.Child].Contains(edge)))
        {
            if (!blamed.Contains(start) && CycleFrom(start, up) is { } cycle)
            {
                blamed.UnionWith(cycle);
                yield return cycle;
            }
        }
    }

    /// <summary>A cycle in words, for example <c>A → B → A</c>, cut where it is long.</summary>
    public static string Show(IReadOnlyList<HierarchyEdge> cycle)
    {
        var shown = cycle.Count <= 12 ? cycle.Select(edge => edge.Child) : cycle.Take(11).Select(edge => edge.Child).Append("…");
        return $"{string.Join(" → ", shown)} → {cycle[0].Child}";
    }

    /// <summary>The edges that may be on a cycle.</summary>
    private static List<HierarchyEdge> Remaining(IReadOnlyList<HierarchyEdge> all)
    {
        var edges = all.Where(edge => edge.Parent is not null).ToList();
        var below = edges.ToLookup(edge => edge.Parent!, StringComparer.Ordinal);
        var superiors = edges.GroupBy(edge => edge.Child, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var peeled = new HashSet<string>(StringComparer.Ordinal);
        var tops = new Stack<string>(below.Select(group => group.Key).Where(parent => !superiors.ContainsKey(parent)));
        while (tops.TryPop(out var top))
        {
            peeled.Add(top);
            foreach (var edge in below[top])
            {
                if (--superiors[edge.Child] == 0)
                {
                    tops.Push(edge.Child);
                }
            }
        }

        return [.. edges.Where(edge => !peeled.Contains(edge.Child) && !peeled.Contains(edge.Parent!))];
    }

    /// <summary>A way from an edge up to its own child on days that all its edges share, or null.</summary>
    private static List<HierarchyEdge>? CycleFrom(HierarchyEdge start, ILookup<string, HierarchyEdge> up)
    {
        var path = new List<HierarchyEdge>();
        var onPath = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<(HierarchyEdge Edge, DayRange Days, int Depth)>();
        open.Push((start, start.Days, 0));
        while (open.TryPop(out var step))
        {
            while (path.Count > step.Depth)
            {
                onPath.Remove(path[^1].Child);
                path.RemoveAt(path.Count - 1);
            }

            path.Add(step.Edge);
            onPath.Add(step.Edge.Child);
            if (step.Edge.Parent == start.Child)
            {
                return path;
            }

            if (onPath.Contains(step.Edge.Parent!))
            {
                continue;
            }

            foreach (var next in up[step.Edge.Parent!])
            {
                var days = new DayRange(next.Days.From > step.Days.From ? next.Days.From : step.Days.From, next.Days.To < step.Days.To ? next.Days.To : step.Days.To);
                if (!days.IsEmpty)
                {
                    open.Push((next, days, step.Depth + 1));
                }
            }
        }

        return null;
    }
}
