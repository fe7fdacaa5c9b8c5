namespace RelGraph.Scoring.Relationships.DecisionChain;

/// <summary>A criterion of a scored tender.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Weight">Its weight, above 0.</param>
/// <param name="Scores">Expected score of each vendor, 0 to 1, in the chain's order; null where nobody knows it.</param>
public sealed record ChainCriterion(string Name, double Weight, IReadOnlyList<double?> Scores);
