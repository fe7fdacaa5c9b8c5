using RelGraph.Engine.Graphs;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Scoring.Advising;

/// <summary>What would be recorded if work succeeded.</summary>
internal static class Supposed
{
    /// <summary>A meeting in person, today, of one of ours with a contact.</summary>
    public static Change Meeting(RelationshipGraph graph, string employee, string contact)
    {
        // In the middle of the day of the picture, so that no time zone moves it to another day.
        var local = graph.AsOf.ToDateTime(new TimeOnly(12, 0));
        var meeting = new Interaction
        {
            Id = $"supposed-{employee}-{contact}", At = new DateTimeOffset(local, graph.Workspace.Zone.GetUtcOffset(local)), Channel = Channel.MeetingInPerson,
            Initiator = NodeId.Employee(employee), Employees = [employee], Contacts = [contact], TwoWay = true,
        };
        return new Change.Assert(new Fact(meeting, DayRange.Since(graph.AsOf)));
    }
}
