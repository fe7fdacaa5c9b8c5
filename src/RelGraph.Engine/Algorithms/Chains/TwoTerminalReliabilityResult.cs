namespace RelGraph.Engine.Algorithms.Chains;

/// <summary>The chance that some way carries through, between two proved bounds.</summary>
/// <param name="Lower">It is at least this.</param>
/// <param name="Upper">It is at most this.</param>
/// <param name="IsExact">True when both are the chance itself, but for rounding.</param>
public sealed record TwoTerminalReliabilityResult(double Lower, double Upper, bool IsExact);
