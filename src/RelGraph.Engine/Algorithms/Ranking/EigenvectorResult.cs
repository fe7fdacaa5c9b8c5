namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>Eigenvector centrality and how it was reached.</summary>
/// <param name="Scores">The score of each node, at least 0; the squares of each component's scores have the mean 1/n, or all are 0.</param>
/// <param name="Components">Each node's component, numbered from 0 in the order of their first nodes; scores compare within one.</param>
/// <param name="Eigenvalues">The largest eigenvalue of each component; 0 without a circle.</param>
/// <param name="Iterations">Rounds made.</param>
/// <param name="Converged">True when the last round changed no score by more than the tolerance.</param>
/// <param name="Error">The largest change of the last round, as a share of the largest score of its component.</param>
public sealed record EigenvectorResult(IReadOnlyList<double> Scores, IReadOnlyList<int> Components, IReadOnlyList<double> Eigenvalues, int Iterations, bool Converged, double Error);
