using RelGraph.Engine.Graphs;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;

namespace RelGraph.Scoring.Advising;

/// <summary>Who of us stands nearest to one of us.</summary>
internal static class Colleagues
{
    /// <summary>The colleague with the strongest tie to somebody of ours, some left out; null where there is none.</summary>
    public static NodeId? Nearest(RelationshipGraph graph, NodeId person, Func<NodeId, bool> isLeftOut) => graph.Ties.Of(person)
        .Where(tie => tie.To.Kind == FactKind.Employee && !isLeftOut(tie.To) && graph.Facts.Find<Employee>(tie.To.Id) is not null)
        .OrderByDescending(tie => tie.Strength).ThenBy(tie => tie.To).Select(tie => (NodeId?)tie.To).FirstOrDefault();
}
