using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Paths;

/// <summary>Which paths to look for in a prepared graph.</summary>
public sealed record ReliablePathQuery
{
    /// <summary>The largest <see cref="Count"/>.</summary>
    public const int MostPaths = 1000;

    /// <summary>All defaults: the best path, of any number of hops.</summary>
    public static ReliablePathQuery Default { get; } = new();

    /// <summary>Largest number of paths.</summary>
    /// <value>Default 1; 1 to 1000.</value>
    public int Count { get; init; } = 1;

    /// <summary>Largest number of relationships in a path; null for any.</summary>
    /// <value>Default null; at least 1.</value>
    public int? MaxHops { get; init; }

    /// <summary>Paths less reliable than this are left out.</summary>
    /// <value>Default 0; 0 to 1.</value>
    public double LeastReliability { get; init; }

    /// <summary>How willing each node is to pass one on, 0 to 1, by number; counts for the nodes between the ends. Null when all are fully willing.</summary>
    /// <value>Default null.</value>
    public IReadOnlyList<double>? Willingness { get; init; }

    /// <summary>Nodes no path may go through. The ends themselves are always allowed.</summary>
    /// <value>Default none.</value>
    public IReadOnlySet<int> Forbidden { get; init; } = new HashSet<int>();

    /// <summary>Checks every value but the entries of <see cref="Willingness"/>, of which those met on the way are looked at.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A value is out of range; all such values are listed.</exception>
    public void Validate() => new OptionChecks()
        .InRange(nameof(Count), Count, 1, MostPaths).InRange(nameof(MaxHops), MaxHops ?? 1, 1, int.MaxValue).InRange(nameof(LeastReliability), LeastReliability, 0, 1)
        .ThrowIfAny(nameof(ReliablePathQuery));
}
