using RelGraph.Scoring.Parameters;

namespace RelGraph.Scoring.Behaviour;

/// <summary>Parameters of the behaviour fit (scoring.md 6).</summary>
public sealed record BehaviourParameters
{
    /// <summary>Similar projects that the prior counts on each side.</summary>
    /// <value>Default 2; in [0.1, 100].</value>
    public double Smoothing { get; init; } = 2;

    /// <summary>Everything that is wrong with the values, one message each.</summary>
    public IReadOnlyList<string> Validate() => new ParameterCheck("behaviour")
        .InRange("smoothing", Smoothing, 0.1, 100)
        .Errors;
}
