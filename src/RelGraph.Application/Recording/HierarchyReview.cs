using RelGraph.Application.Rules;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;

namespace RelGraph.Application.Recording;

/// <summary>Refuses changes after which, on some day, somebody would be above themselves.</summary>
/// <remarks>O(changes + the recorded lines above them): nothing below or beside the changed lines is read.</remarks>
internal static class HierarchyReview
{
    /// <summary>Reports every cycle at the last of the changes that close it.</summary>
    public static void Check(FactView everything, IReadOnlyList<Change> changes, ProblemList problems)
    {
        foreach (var kind in changes.Select(change => change.Key.Kind).Where(Hierarchy.Concerns).Distinct())
        {
            var stated = Enumerable.Range(0, changes.Count).Where(place => changes[place].Key.Kind == kind).Select(place => changes[place] switch
            {
                Change.Assert assert => Hierarchy.EdgeOf(assert.Fact, place),
                var retract => new HierarchyEdge(retract.Key.Id, null, retract.Days, place),
            }).ToList();
            foreach (var cycle in HierarchyCycles.Of(Hierarchy.Settled(RecordedAbove(everything, kind, stated), stated)))
            {
                var last = cycle.MaxBy(edge => edge.Place)!;
                problems.Add(last.Place, null, UserErrorCode.Cycle,
                    $"'{last.Child}' under '{last.Parent}' closes a cycle: {HierarchyCycles.Show(cycle)}", "correct or date one of these lines");
            }
        }
    }

    private static List<HierarchyEdge> RecordedAbove(FactView everything, FactKind kind, List<HierarchyEdge> stated)
    {
        var recorded = new List<HierarchyEdge>();
        var open = new Stack<string>(stated.SelectMany(edge => new[] { edge.Child, edge.Parent }).OfType<string>());
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (open.TryPop(out var child))
        {
            if (!seen.Add(child))
            {
                continue;
            }

            foreach (var fact in FactsByKind.History(everything, new FactKey(kind, child)))
            {
                var edge = Hierarchy.EdgeOf(fact, HierarchyEdge.Recorded);
                recorded.Add(edge);
                if (edge.Parent is not null)
                {
                    open.Push(edge.Parent);
                }
            }
        }

        return recorded;
    }
}
