namespace RelGraph.Application.Pictures;

/// <summary>One box of the picture.</summary>
/// <param name="Id">The contact's id.</param>
/// <param name="Name">The name as people write it.</param>
/// <param name="Role">Buying role and political status, in both languages.</param>
/// <param name="Power">Power in the chain, 0 to 1.</param>
/// <param name="Stand">Stand toward us, −1 to 1; null when nobody told us.</param>
/// <param name="ScoreText">The score with its interval.</param>
/// <param name="Note">The swing, or what is missing.</param>
public sealed record ChainSeat(string Id, string Name, string Role, double Power, double? Stand, string ScoreText, string Note);
