using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Embedding;

/// <summary>How nodes are given coordinates.</summary>
public sealed record FastRandomProjectionOptions
{
    /// <summary>Default of <see cref="Dimensions"/>.</summary>
    public const int DefaultDimensions = 128;

    /// <summary>All defaults.</summary>
    public static FastRandomProjectionOptions Default { get; } = new();

    /// <summary>Numbers a node.</summary>
    /// <value>Default 128; a multiple of 16 from 16 to 4096.</value>
    public int Dimensions { get; init; } = DefaultDimensions;

    /// <summary>What the mean over ways of 1, 2, 3 … relationships weighs in the sum; as many rounds are made.</summary>
    /// <value>Default 0, 1, 1, 1; 1 to 20 finite numbers.</value>
    public IReadOnlyList<double> RoundWeights { get; init; } = [0, 1, 1, 1];

    /// <summary>The power of the degree by which a node's random row is scaled: below 0, hubs count less.</summary>
    /// <value>Default 0; −1, −0.5, 0, 0.5 or 1, which are exact on every machine.</value>
    public double DegreePower { get; init; }

    /// <summary>Checks every value.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A value is out of range.</exception>
    public void Validate() => new OptionChecks()
        .InRange(nameof(Dimensions), Dimensions, 16, 4096)
        .Require(Dimensions % 16 == 0, $"{nameof(Dimensions)} must be a multiple of 16 but was {Dimensions}.")
        .InRange(nameof(RoundWeights) + ".Count", RoundWeights.Count, 1, 20)
        .Require(RoundWeights.All(double.IsFinite), $"{nameof(RoundWeights)} must be finite numbers.")
        .Require(DegreePower is -1 or -.5 or 0 or .5 or 1, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{nameof(DegreePower)} must be -1, -0.5, 0, 0.5 or 1 but was {DegreePower}."))
        .ThrowIfAny(nameof(FastRandomProjectionOptions));
}
