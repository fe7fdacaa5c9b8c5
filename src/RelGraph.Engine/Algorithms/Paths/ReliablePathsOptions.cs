using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Paths;

/// <summary>Which paths to look for.</summary>
public sealed record ReliablePathsOptions
{
    /// <summary>Default of <see cref="Count"/>.</summary>
    public const int DefaultCount = 3;

    /// <summary>Default of <see cref="MaxHops"/>.</summary>
    public const int DefaultMaxHops = 3;

    /// <summary>The largest <see cref="MaxHops"/>: nobody is introduced over more.</summary>
    public const int MostHops = 4;

    /// <summary>All defaults.</summary>
    public static ReliablePathsOptions Default { get; } = new();

    /// <summary>Largest number of paths.</summary>
    /// <value>Default 3; 1 to 1000.</value>
    public int Count { get; init; } = DefaultCount;

    /// <summary>Largest number of relationships in a path.</summary>
    /// <value>Default 3; 1 to 4.</value>
    public int MaxHops { get; init; } = DefaultMaxHops;

    /// <summary>Paths less reliable than this are left out.</summary>
    /// <value>Default 0; 0 to 1.</value>
    public double LeastReliability { get; init; }

    /// <summary>How willing each node is to pass one on, 0 to 1, by number; counts for the nodes between the ends. Null when all are fully willing.</summary>
    /// <value>Default null.</value>
    public IReadOnlyList<double>? Willingness { get; init; }

    /// <summary>Nodes no path may go through. The ends themselves are always allowed.</summary>
    /// <value>Default none.</value>
    public IReadOnlySet<int> Forbidden { get; init; } = new HashSet<int>();

    /// <summary>What the paths may have in common.</summary>
    /// <value>Default <see cref="PathSharing.Any"/>.</value>
    public PathSharing Sharing { get; init; }

    /// <summary>Checks every value.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A value is out of range; all such values are listed.</exception>
    public void Validate() => new OptionChecks()
        .InRange(nameof(Count), Count, 1, 1000).InRange(nameof(MaxHops), MaxHops, 1, MostHops).InRange(nameof(LeastReliability), LeastReliability, 0, 1)
        .Require(Willingness is null || Willingness.All(one => one is >= 0 and <= 1), "Every Willingness must be in [0, 1].")
        .ThrowIfAny(nameof(ReliablePathsOptions));
}
