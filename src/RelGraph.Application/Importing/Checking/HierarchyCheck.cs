using System.Globalization;
using RelGraph.Application.Rules;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;

namespace RelGraph.Application.Importing.Checking;

/// <summary>Blames the rows that close a cycle in the hierarchy of one kind.</summary>
internal sealed class HierarchyCheck(FactKind kind)
{
    private readonly List<HierarchyEdge> _edges = [];
    private readonly List<(RowScope Row, int Line)> _rows = [];

    /// <summary>Enters a row.</summary>
    public void Add(Fact fact, RowScope row, int line)
    {
        _edges.Add(Hierarchy.EdgeOf(fact, _rows.Count));
        _rows.Add((row, line));
    }

    /// <summary>Reports every cycle, at the last of its rows.</summary>
    /// <param name="stored">Recorded facts; what the bundle says of the same key and days replaces them.</param>
    public void Report(StoredFacts stored)
    {
        var recorded = stored.Hierarchies.Where(fact => fact.Key.Kind == kind).Select(fact => Hierarchy.EdgeOf(fact, HierarchyEdge.Recorded));
        foreach (var cycle in HierarchyCycles.Of(Hierarchy.Settled(recorded, _edges)))
        {
            var last = cycle.MaxBy(edge => edge.Place)!;
            var lines = cycle.Where(edge => edge.Place != HierarchyEdge.Recorded).Select(edge => _rows[edge.Place].Line).Order().Take(12);
            var (row, line) = _rows[last.Place];
            row.Start(line);
            row.Report(ImportProblemKind.Cycle, null, last.Child,
                $"{row.Table.Subject}'{last.Child}' under '{last.Parent}' closes a cycle: {HierarchyCycles.Show(cycle)} (lines {string.Join(", ", lines.Select(at => at.ToString(CultureInfo.InvariantCulture)))})", "remove or date one of these rows");
        }
    }
}
