namespace RelGraph.Engine.Algorithms.Files;

/// <summary>A graph read from a file, and what its nodes are called there.</summary>
/// <param name="Graph">The graph by numbers.</param>
/// <param name="Names">What each node is called. Whole numbers come first, ascending, then other names by their code units: the numbering does not depend on the order of the lines.</param>
/// <param name="IsDirected">True when relationships lead one way.</param>
/// <param name="IsWeighted">True when the file gave weights.</param>
public sealed record EdgeList(CsrGraph Graph, IReadOnlyList<string> Names, bool IsDirected, bool IsWeighted);
