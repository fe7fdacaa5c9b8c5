namespace RelGraph.Engine.Algorithms.Sharing;

/// <summary>Each player's part.</summary>
/// <param name="Values">The parts.</param>
/// <param name="StandardErrors">Their standard errors; 0 where the value is exact.</param>
/// <param name="IsExact">True when every coalition was counted.</param>
public sealed record ShapleyValueResult(IReadOnlyList<double> Values, IReadOnlyList<double> StandardErrors, bool IsExact);
