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
}
