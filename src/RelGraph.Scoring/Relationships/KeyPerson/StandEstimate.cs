namespace RelGraph.Scoring.Relationships.KeyPerson;

/// <summary>Where a person stands toward a vendor, as far as it is known.</summary>
/// <param name="Mean">Stand on the posterior means, −1 to 1.</param>
/// <param name="Spread">Its standard deviation.</param>
/// <param name="Guard">g: the factor that takes closeness away where solution or support is negative.</param>
/// <param name="Confidence">How much rests on evidence, 0 to 1.</param>
public readonly record struct StandEstimate(double Mean, double Spread, double Guard, double Confidence);
