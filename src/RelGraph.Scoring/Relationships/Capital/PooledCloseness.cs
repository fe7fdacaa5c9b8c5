using RelGraph.Engine.Graphs;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Relations;

namespace RelGraph.Scoring.Relationships.Capital;

/// <summary>Closeness of a vendor to one contact from ties alone: the noisy-OR over its people with a two-way contact or a rating.</summary>
internal static class PooledCloseness
{
    /// <summary>The closeness, 0 where nobody has a tie that counts.</summary>
    public static double Of(RelationshipGraph graph, Vendor vendor, NodeId contact)
    {
        var apart = 1.0;
        foreach (var tie in graph.Ties.Of(contact))
        {
            if ((tie.HasTwoWayContact || tie.IsRated) && BelongsTo(graph, tie.To, vendor))
            {
                apart *= 1 - tie.Strength;
            }
        }

        return 1 - apart;
    }

    /// <summary>True for a person of the vendor on the day of the picture: our employee, or a contact the competitor employs.</summary>
    public static bool BelongsTo(RelationshipGraph graph, NodeId person, Vendor vendor) => vendor.IsUs
        ? person.Kind == FactKind.Employee && graph.Facts.Find<Engine.Model.Nouns.Employee>(person.Id) is not null
        : person.Kind == FactKind.Contact && graph.Facts.Find<Employment>(person.Id)?.Organisation == NodeId.Competitor(vendor.Id);
}
