using RelGraph.Scoring.Parameters;

namespace RelGraph.Scoring.Winning;

/// <summary>How much of the shift away from the base rate is believed: logit P = logit p₀ + intercept·k + slope·shift, with k the known share of the weights (scoring.md 7.3).</summary>
/// <remarks>
/// The expert weights were judged one by one, so together they overstate; closed deals tell by how much. The intercept takes back what the known drivers
/// usually add, in proportion to how much is known, so that a deal of which nothing is known stays at its base rate.
/// </remarks>
public sealed record WinStacking
{
    /// <summary>The expert weights as they are, unchecked.</summary>
    public static WinStacking Unchecked { get; } = new();

    /// <summary>What stands until enough closed deals can check the weights: half of the shift.</summary>
    public static WinStacking Cautious { get; } = new() { Slope = .5 };

    /// <summary>Log-odds added when all drivers are known.</summary>
    /// <value>Default 0; in [−5, 5].</value>
    public double Intercept { get; init; }

    /// <summary>The part of the shift that is believed; 0 leaves the base rate alone.</summary>
    /// <value>Default 1; in [0, 3].</value>
    public double Slope { get; init; } = 1;

    /// <summary>What it was fitted on and how it did; null when nobody fitted it.</summary>
    /// <value>Default null.</value>
    public StackingEvidence? Evidence { get; init; }

    /// <summary>Everything that is wrong with the values, one message each.</summary>
    public IReadOnlyList<string> Validate() => new ParameterCheck("winning.stacking")
        .InRange("intercept", Intercept, -5, 5)
        .InRange("slope", Slope, 0, 3)
        .Errors;
}
