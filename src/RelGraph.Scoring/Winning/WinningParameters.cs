using RelGraph.Scoring.Parameters;

namespace RelGraph.Scoring.Winning;

/// <summary>Parameters of the win model (scoring.md 7.3).</summary>
public sealed record WinningParameters
{
    /// <summary>The largest shift of the log-odds away from the base rate.</summary>
    /// <value>Default 3; in [0.1, 10].</value>
    public double MaxShift { get; init; } = 3;

    /// <summary>Everything that is wrong with the values, one message each.</summary>
    public IReadOnlyList<string> Validate() => new ParameterCheck("winning")
        .InRange("maxShift", MaxShift, 0.1, 10)
        .Errors;
}
