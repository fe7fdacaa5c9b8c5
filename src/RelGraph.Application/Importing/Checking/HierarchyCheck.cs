using System.Globalization;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;

namespace RelGraph.Application.Importing.Checking;

/// <summary>Refuses hierarchies in which, on some day, somebody is their own superior: reporting lines, and accounts, units and teams inside each other.</summary>
/// <remarks>
/// First all who cannot be on a cycle are peeled off, whatever the days (Kahn 1962, doi:10.1145/368996.369025), in time linear in the edges;
/// then each remaining edge is followed upwards over the days it shares with the next one.
/// </remarks>
internal sealed class HierarchyCheck(FactKind kind)
{
    private readonly List<HierarchyEdge> _edges = [];

    /// <summary>True for the kinds that form a hierarchy.</summary>
    public static bool Concerns(FactKind kind) => kind is FactKind.ReportsTo or FactKind.Account or FactKind.OrgUnit or FactKind.Team;

    /// <summary>Enters a row.</summary>
    public void Add(Fact fact, RowScope row, int line) => _edges.Add(EdgeOf(fact, row, line));

    /// <summary>Reports every cycle, at the last of its rows.</summary>
    /// <param name="stored">Recorded facts; what the bundle says of the same key and days replaces them.</param>
    public void Report(StoredFacts stored)
    {
        var stated = _edges.ToLookup(edge => edge.Child, StringComparer.Ordinal);
        foreach (var edge in stored.Hierarchies.Where(fact => fact.Key.Kind == kind).Select(fact => EdgeOf(fact, null, 0)))
        {
            _edges.AddRange(Without(edge, stated[edge.Child]));
        }

        var up = Remaining().ToLookup(edge => edge.Child, StringComparer.Ordinal);
        var blamed = new HashSet<HierarchyEdge>(ReferenceEqualityComparer.Instance);
        foreach (var start in _edges.Where(edge => edge.Row is not null && up[edge.Child].Contains(edge)))
        {
            if (!blamed.Contains(start) && CycleFrom(start, up) is { } cycle)
            {
                blamed.UnionWith(cycle);
                Blame(cycle);
            }
        }
    }

    private static HierarchyEdge EdgeOf(Fact fact, RowScope? row, int line) => fact.Content switch
    {
        ReportsTo reports => new HierarchyEdge(reports.Person.ToString(), reports.Manager.ToString(), fact.Valid, row, line),
        Account account => new HierarchyEdge(account.Id, account.Parent, fact.Valid, row, line),
        OrgUnit unit => new HierarchyEdge(unit.Id, unit.Parent, fact.Valid, row, line),
        Team team => new HierarchyEdge(team.Id, team.Parent, fact.Valid, row, line),
        _ => new HierarchyEdge(fact.Key.Id, null, fact.Valid, row, line),
    };

    /// <summary>What is left of a recorded edge on the days of which the bundle says nothing.</summary>
    private static List<HierarchyEdge> Without(HierarchyEdge edge, IEnumerable<HierarchyEdge> replacing)
    {
        var left = new List<HierarchyEdge> { edge };
        foreach (var days in replacing.Select(other => other.Days))
        {
            left = [.. left.SelectMany(piece => !piece.Days.Overlaps(days) ? [piece] : new[]
            {
                piece with { Days = new DayRange(piece.Days.From, days.From) },
                piece with { Days = new DayRange(days.To, piece.Days.To) },
            }.Where(rest => !rest.Days.IsEmpty))];
        }

        return left;
    }

    /// <summary>The edges that may be on a cycle.</summary>
    private List<HierarchyEdge> Remaining()
    {
        var edges = _edges.Where(edge => edge.Parent is not null).ToList();
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

    private static void Blame(List<HierarchyEdge> cycle)
    {
        var last = cycle.Where(edge => edge.Row is not null).MaxBy(edge => edge.Line)!;
        var shown = cycle.Count <= 12 ? cycle.Select(edge => edge.Child) : cycle.Take(11).Select(edge => edge.Child).Append("…");
        var lines = string.Join(", ", cycle.Where(edge => edge.Row is not null).Select(edge => edge.Line).Order().Take(12).Select(line => line.ToString(CultureInfo.InvariantCulture)));
        last.Row!.Start(last.Line);
        last.Row.Report(ImportProblemKind.Cycle, null, last.Child,
            $"{last.Row.Table.Subject}'{last.Child}' under '{last.Parent}' closes a cycle: {string.Join(" → ", shown)} → {cycle[0].Child} (lines {lines})", "remove or date one of these rows");
    }
}
