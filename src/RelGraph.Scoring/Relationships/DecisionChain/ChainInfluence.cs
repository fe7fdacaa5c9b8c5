namespace RelGraph.Scoring.Relationships.DecisionChain;

/// <summary>One person of a chain moves another.</summary>
/// <param name="From">Place of the person who moves.</param>
/// <param name="To">Place of the person who is moved.</param>
/// <param name="Weight">Strength; negative for a conflict.</param>
public readonly record struct ChainInfluence(int From, int To, double Weight);
