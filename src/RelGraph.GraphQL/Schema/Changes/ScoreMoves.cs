namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>Numbers that changes would move.</summary>
/// <param name="TotalCount">How many would move.</param>
/// <param name="Moves">Those that would move most.</param>
public sealed record ScoreMoves(int TotalCount, IReadOnlyList<ScoreMoveNode> Moves);
