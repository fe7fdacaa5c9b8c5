namespace RelGraph.Engine.Derived;

/// <summary>What the values of one run rest on.</summary>
/// <param name="Parts">What is written.</param>
/// <param name="AsOf">The day whose end they describe.</param>
/// <param name="Sequence">The last change set they know.</param>
/// <param name="Version">Product version and parameter hash, for example <c>0.1.0+3f2a9c0d11aa55ee</c>: equal versions give equal numbers.</param>
/// <param name="At">When the run began.</param>
public sealed record DerivedStamp(DerivedParts Parts, DateOnly AsOf, long Sequence, string Version, DateTimeOffset At);
