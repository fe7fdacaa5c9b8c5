using RelGraph.Engine.Model;
using RelGraph.Engine.Ties;

namespace RelGraph.Engine.Derived;

/// <summary>A tie to be written between two people. It is the same from both sides; the direction only says how it is drawn.</summary>
/// <param name="From">The employee, or the person with the smaller id where both are of one kind.</param>
/// <param name="To">The other person.</param>
/// <param name="Strength">Above 0 and below 1.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Interactions">Number of contacts.</param>
/// <param name="LastContact">Day of the last contact; null where there was none.</param>
/// <param name="LastTwoWayContact">Day of the last contact in which both sides spoke or wrote; null where there was none.</param>
public readonly record struct DerivedTie(
    NodeId From, NodeId To, double Strength, double Confidence, long Interactions, DateOnly? LastContact, DateOnly? LastTwoWayContact)
{
    /// <summary>The form in which a tie is written: from the employee to the contact, or from the smaller id to the larger.</summary>
    public static DerivedTie Of(Tie tie)
    {
        // Employees stand after contacts in the order of nodes, and a tie is drawn from our side.
        var turned = tie.From.Kind == tie.To.Kind ? tie.To < tie.From : tie.From < tie.To;
        var (from, to) = turned ? (tie.To, tie.From) : (tie.From, tie.To);
        return new DerivedTie(from, to, tie.Strength, tie.Confidence, tie.Interactions, tie.LastContact, tie.LastTwoWayContact);
    }
}
