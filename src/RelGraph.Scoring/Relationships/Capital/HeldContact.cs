using RelGraph.Engine.Model;

namespace RelGraph.Scoring.Relationships.Capital;

/// <summary>A contact of a customer, what it is worth and who of the vendor is tied to it.</summary>
/// <param name="Contact">The contact's id.</param>
/// <param name="Account">The account that employs it.</param>
/// <param name="Value">V_p in minor units of the workspace's currency: its share of the account's expected margin; in parts of an account where no margin is known anywhere.</param>
/// <param name="PowerShare">Its share of the power at the account, 0 to 1.</param>
/// <param name="Ties">The vendor's ties to it, ordered by person.</param>
/// <param name="Closeness">Close_p: noisy-OR over the ties that count.</param>
public sealed record HeldContact(string Contact, string Account, double Value, double PowerShare, IReadOnlyList<HeldTie> Ties, double Closeness)
{
    /// <summary>Closeness times value, in the unit of the value.</summary>
    public double Capital => Closeness * Value;

    /// <summary>Closeness when some of the vendor's people are not counted.</summary>
    /// <param name="isGone">Whose ties are left out.</param>
    public double ClosenessWithout(Func<NodeId, bool> isGone) =>
        1 - Ties.Where(tie => tie.Counts && !isGone(tie.Person)).Aggregate(1.0, (apart, tie) => apart * (1 - tie.Tie.Strength));
}
