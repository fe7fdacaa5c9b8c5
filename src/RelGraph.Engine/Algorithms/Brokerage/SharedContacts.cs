namespace RelGraph.Engine.Algorithms.Brokerage;

/// <summary>What two tied nodes i and j have in common: sums over their shared contacts q, added in the order of q, the same bits from either end.</summary>
/// <param name="Indirect">Σ w_iq·w_qj / s_q, s_q the sum of q's weights: over s_i it is i's indirect share in j.</param>
/// <param name="Overlap">Σ w_iq·w_qj.</param>
internal readonly record struct SharedContacts(double Indirect, double Overlap);
