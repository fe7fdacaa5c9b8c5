namespace RelGraph.Scoring.Relationships.Customer;

/// <summary>What the customer score is computed from.</summary>
/// <param name="Contacts">The people of the account.</param>
/// <param name="Institution">I: institutional ties, 0 to 1.</param>
/// <param name="Penalty">Penalty for service debt, 0 to .5.</param>
/// <param name="TargetContacts">Covered contacts to aim at.</param>
/// <param name="TargetFunctions">Functions to aim at.</param>
/// <param name="Turnover">Share of the account's people who left in the last 12 months, 0 to 1.</param>
public sealed record CustomerInput(
    IReadOnlyList<CustomerContact> Contacts, double Institution, double Penalty, double TargetContacts, double TargetFunctions, double Turnover);
