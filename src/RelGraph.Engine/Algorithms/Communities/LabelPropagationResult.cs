namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>The labels that nodes ended with.</summary>
/// <param name="Labels">Each node's label: the number of some node.</param>
/// <param name="Iterations">Rounds done, the one that changed nothing among them.</param>
/// <param name="Converged">True when the last round changed nothing.</param>
public sealed record LabelPropagationResult(IReadOnlyList<int> Labels, int Iterations, bool Converged);
