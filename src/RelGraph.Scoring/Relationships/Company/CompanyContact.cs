namespace RelGraph.Scoring.Relationships.Company;

/// <summary>What a segment's score needs to know of one contact.</summary>
/// <param name="Contact">The contact's id.</param>
/// <param name="Account">The account.</param>
/// <param name="Value">V_p.</param>
/// <param name="Strength">The best path to it within two hops.</param>
/// <param name="Deviation">Standard deviation of that strength.</param>
/// <param name="Reached">True when the path is strong enough.</param>
/// <param name="Redundant">True when two edge-disjoint paths are.</param>
/// <param name="Held">True when somebody holds it or a contract does.</param>
/// <param name="Secure">True when two people hold it or a contract does.</param>
internal readonly record struct CompanyContact(
    string Contact, string Account, double Value, double Strength, double Deviation, bool Reached, bool Redundant, bool Held, bool Secure);
