namespace RelGraph.Engine.Ties;

/// <summary>The terms of observed tie strength, each in [0, 1].</summary>
/// <param name="Frequency">F: how much contact, saturating.</param>
/// <param name="Recency">R: how fresh the last two-way contact is; 0 where there was none.</param>
/// <param name="Reciprocity">P: how evenly the two initiate; ½ where nobody is known to have.</param>
/// <param name="Stability">S: share of the last buckets with contact.</param>
/// <param name="Multiplexity">M: over how many kinds of contact it runs.</param>
/// <param name="Overlap">O: share of their acquaintances they have in common; null where it cannot be known: then its weight goes to the others.</param>
public readonly record struct TieTerms(double Frequency, double Recency, double Reciprocity, double Stability, double Multiplexity, double? Overlap);
