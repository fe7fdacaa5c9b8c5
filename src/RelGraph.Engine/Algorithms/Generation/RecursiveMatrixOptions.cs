using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Generation;

/// <summary>A graph by the recursive matrix model (R-MAT): a few hubs, many small nodes, and crowded corners.</summary>
public sealed record RecursiveMatrixOptions
{
    /// <summary>Default of <see cref="Scale"/>.</summary>
    public const int DefaultScale = 10;

    /// <summary>Default of <see cref="Relationships"/>.</summary>
    public const int DefaultRelationships = 16 << DefaultScale;

    /// <summary>Default of <see cref="TopLeft"/>, that of the Graph 500 benchmark.</summary>
    public const double DefaultTopLeft = .57;

    /// <summary>Default of <see cref="TopRight"/> and <see cref="BottomLeft"/>, that of the Graph 500 benchmark.</summary>
    public const double DefaultSide = .19;

    /// <summary>Binary logarithm of the number of nodes.</summary>
    /// <value>Default 10; 1 to 28.</value>
    public int Scale { get; init; } = DefaultScale;

    /// <summary>Number of draws. Self-loops and pairs drawn before are left out, so that the graph has fewer relationships.</summary>
    /// <value>Default 16 384; 0 to 2²⁸.</value>
    public int Relationships { get; init; } = DefaultRelationships;

    /// <summary>Chance that both ends fall into the first half.</summary>
    /// <value>Default .57; 0 to 1, with the two sides 1 at most.</value>
    public double TopLeft { get; init; } = DefaultTopLeft;

    /// <summary>Chance that only the first end falls into the first half.</summary>
    /// <value>Default .19; 0 to 1.</value>
    public double TopRight { get; init; } = DefaultSide;

    /// <summary>Chance that only the second end falls into the first half.</summary>
    /// <value>Default .19; 0 to 1.</value>
    public double BottomLeft { get; init; } = DefaultSide;

    /// <summary>True for weights in (0, 1], whole numbers of 1024ths; false for weights of 1.</summary>
    /// <value>Default true.</value>
    public bool IsWeighted { get; init; } = true;

    /// <summary>Checks every value.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A value is not allowed.</exception>
    public void Validate() => new OptionChecks()
        .InRange(nameof(Scale), Scale, 1, 28)
        .InRange(nameof(Relationships), Relationships, 0, 1 << 28)
        .InRange(nameof(TopLeft), TopLeft, 0, 1)
        .InRange(nameof(TopRight), TopRight, 0, 1)
        .InRange(nameof(BottomLeft), BottomLeft, 0, 1)
        .Require(!(TopLeft + TopRight + BottomLeft > 1), $"{nameof(TopLeft)}, {nameof(TopRight)} and {nameof(BottomLeft)} must sum to at most 1.")
        .ThrowIfAny(nameof(RecursiveMatrixOptions));
}
