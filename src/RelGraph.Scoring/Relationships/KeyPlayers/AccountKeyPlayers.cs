namespace RelGraph.Scoring.Relationships.KeyPlayers;

/// <summary>The key players among the people of an account (Borgatti 2006).</summary>
/// <param name="Account">The account.</param>
/// <param name="People">How many people were looked at: employed there, known, and not opted out.</param>
/// <param name="ToKnow">KPP-POS: whom to know, so that they, or somebody they move, are as many as possible.</param>
/// <param name="ToLose">KPP-NEG: whose leaving would break the network of the people most.</param>
public sealed record AccountKeyPlayers(string Account, int People, KeyPlayerSet ToKnow, KeyPlayerSet ToLose);
