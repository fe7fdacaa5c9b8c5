namespace RelGraph.Scoring.Relationships.Customer;

/// <summary>One person of an account, as the customer score sees it.</summary>
/// <param name="Contact">The contact's id.</param>
/// <param name="Power">W at the account.</param>
/// <param name="Score">KPR, 0 to 100; null where nothing is known.</param>
/// <param name="Spread">Standard deviation of KPR.</param>
/// <param name="Confidence">Confidence of KPR, 0 to 1.</param>
/// <param name="IsCovered">True when closeness is above .4.</param>
/// <param name="Function">Function; null where it is not known.</param>
public sealed record CustomerContact(string Contact, double Power, double? Score, double Spread, double Confidence, bool IsCovered, string? Function);
