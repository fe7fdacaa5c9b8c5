using RelGraph.Engine.Model;
using RelGraph.Engine.Ties;

namespace RelGraph.Scoring.Relationships.KeyPerson;

/// <summary>One of a vendor's people with a tie to a contact that counts: both sides spoke or wrote, or somebody rated it.</summary>
/// <param name="Person">The employee, or the competitor's contact.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Tie">The tie, seen from that person.</param>
public sealed record TieHolder(NodeId Person, string Name, Tie Tie)
{
    /// <summary>Variance of the tie's Beta posterior.</summary>
    public double Variance
    {
        get
        {
            var mass = Tie.Alpha + Tie.Beta;
            return Tie.Alpha * Tie.Beta / (mass * mass * (mass + 1));
        }
    }
}
