namespace RelGraph.Engine.Algorithms.Paths;

/// <summary>How many ways there are that share no relationship.</summary>
/// <param name="Count">The number, or the largest asked for.</param>
/// <param name="StoppedAtLimit">True when counting stopped at the largest number asked for: there may be more.</param>
public sealed record EdgeDisjointPathsResult(int Count, bool StoppedAtLimit);
