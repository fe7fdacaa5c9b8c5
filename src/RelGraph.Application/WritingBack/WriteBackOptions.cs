using RelGraph.Engine.Derived;
using RelGraph.Engine.Errors;

namespace RelGraph.Application.WritingBack;

/// <summary>What a write-back writes.</summary>
public sealed record WriteBackOptions
{
    /// <summary>The day whose end is described; null for the workspace's today.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>What is written. Parts that are left out stay as an earlier run left them.</summary>
    /// <value>Default everything.</value>
    public DerivedParts Parts { get; init; } = DerivedParts.All;

    /// <summary>Checks every value.</summary>
    /// <exception cref="InvalidOptionsException">No part is asked for, or an unknown one.</exception>
    public void Validate() => InvalidOptionsException.ThrowIfAny(
        nameof(WriteBackOptions),
        Parts == DerivedParts.None || (Parts & ~DerivedParts.All) != 0 ? [$"{nameof(Parts)} must name scores, ties or communities, or several of them, but was {Parts}."] : []);
}
