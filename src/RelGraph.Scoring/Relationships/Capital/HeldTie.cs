using RelGraph.Engine.Model;
using RelGraph.Engine.Ties;

namespace RelGraph.Scoring.Relationships.Capital;

/// <summary>One person's tie to a contact, with its part in the closeness of the vendor to that contact.</summary>
/// <param name="Person">Who holds it: one of our employees, or a rival's contact.</param>
/// <param name="Tie">The tie, seen from that person.</param>
/// <param name="Share">φ: the person's Shapley share of the closeness; 0 where the tie does not count, because the two neither spoke both ways nor were rated.</param>
/// <param name="Exclusive">What the closeness loses when this person leaves.</param>
public sealed record HeldTie(NodeId Person, Tie Tie, double Share, double Exclusive)
{
    /// <summary>True when the tie counts toward closeness: both spoke, or somebody rated it.</summary>
    public bool Counts => Tie.HasTwoWayContact || Tie.IsRated;
}
