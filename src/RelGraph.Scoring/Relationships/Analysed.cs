using RelGraph.Engine.Graphs;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;

namespace RelGraph.Scoring.Relationships;

/// <summary>Who may be looked at: the one question that every measure asks.</summary>
internal static class Analysed
{
    /// <summary>True when the contact is recorded on the day and has not asked, on that day or later, not to be analysed.</summary>
    /// <remarks>An opt-out also holds for pictures of earlier days: what somebody asks today must not be got round by asking for last quarter.</remarks>
    public static bool Analyses(this RelationshipGraph graph, string contact) =>
        graph.Facts.Find<Contact>(contact) is not null && !graph.Ties.IsOptedOut(NodeId.Contact(contact));
}
