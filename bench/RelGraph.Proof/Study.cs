namespace RelGraph.Proof;

/// <summary>All cases of one measure in one company.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Truth">What it is compared with.</param>
/// <param name="HasInterval">True where the truth is on the scale of the number, so that its interval can be checked.</param>
/// <param name="Noise">The noise of the company.</param>
/// <param name="Cases">The cases.</param>
internal sealed record Study(string Measure, string Truth, bool HasInterval, double Noise, IReadOnlyList<Case> Cases);
