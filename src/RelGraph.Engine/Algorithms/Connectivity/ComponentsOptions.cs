using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Connectivity;

/// <summary>Which components are looked for.</summary>
public sealed record ComponentsOptions
{
    /// <summary>All defaults.</summary>
    public static ComponentsOptions Default { get; } = new();

    /// <summary>What it takes to be of one component.</summary>
    /// <value>Default <see cref="ComponentKind.Weak"/>.</value>
    public ComponentKind Kind { get; init; } = ComponentKind.Weak;

    /// <summary>Checks every value.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A value is not allowed.</exception>
    public void Validate() => new OptionChecks()
        .Require(Enum.IsDefined(Kind), $"{nameof(Kind)} must be Weak or Strong but was {Kind}.")
        .ThrowIfAny(nameof(ComponentsOptions));
}
