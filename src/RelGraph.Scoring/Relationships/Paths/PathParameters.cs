using RelGraph.Scoring.Parameters;

namespace RelGraph.Scoring.Relationships.Paths;

/// <summary>Parameters of introduction paths (scoring.md 4.4).</summary>
public sealed record PathParameters
{
    /// <summary>Willingness of a contact to introduce, where it is not known.</summary>
    /// <value>Default .5; in (0, 1].</value>
    public double UnknownWillingness { get; init; } = .5;

    /// <summary>Ties weaker than this carry no introduction.</summary>
    /// <value>Default .1; in [0, 1].</value>
    public double WeakestTie { get; init; } = .1;

    /// <summary>Ties below this do not count when independent paths to the approver are counted.</summary>
    /// <value>Default .2; in [0, 1].</value>
    public double RedundancyTie { get; init; } = .2;

    /// <summary>Everything that is wrong with the values, one message each.</summary>
    public IReadOnlyList<string> Validate() => new ParameterCheck("paths")
        .InRange("unknownWillingness", UnknownWillingness, .001, 1)
        .InRange("weakestTie", WeakestTie, 0, 1)
        .InRange("redundancyTie", RedundancyTie, 0, 1)
        .Errors;
}
