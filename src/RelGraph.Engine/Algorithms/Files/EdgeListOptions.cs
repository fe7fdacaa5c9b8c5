using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Files;

/// <summary>How an edge list is read.</summary>
public sealed record EdgeListOptions
{
    /// <summary>All defaults.</summary>
    public static EdgeListOptions Default { get; } = new();

    /// <summary>True when relationships lead one way, from the first column to the second.</summary>
    /// <value>Default false.</value>
    public bool IsDirected { get; init; }

    /// <summary>What the third column is for.</summary>
    /// <value>Default <see cref="EdgeListWeights.WhenPresent"/>.</value>
    public EdgeListWeights Weights { get; init; }

    /// <summary>What several lines about the same two nodes come to.</summary>
    /// <value>Default <see cref="ParallelEdges.Add"/>.</value>
    public ParallelEdges Parallels { get; init; }

    /// <summary>Lines to pass over at the start, not counting comments and empty ones.</summary>
    /// <value>Default 0; 0 to 1000.</value>
    public int HeaderLines { get; init; }

    /// <summary>A file with one node a line, read before the list, so that nodes without relationships are there too (the <c>.v</c> file of Graphalytics); null for none.</summary>
    /// <value>Default null.</value>
    public string? NodesPath { get; init; }

    /// <summary>Checks every value.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A value is not allowed.</exception>
    public void Validate() => new OptionChecks()
        .Require(Enum.IsDefined(Weights), $"{nameof(Weights)} must be WhenPresent, Required or Ignored but was {Weights}.")
        .Require(Enum.IsDefined(Parallels), $"{nameof(Parallels)} must be Add or Largest but was {Parallels}.")
        .InRange(nameof(HeaderLines), HeaderLines, 0, 1000)
        .ThrowIfAny(nameof(EdgeListOptions));
}
