namespace RelGraph.Scoring.Relationships.KeyPerson;

/// <summary>How much closeness, solution, price and support weigh in one role's stand. They sum to 1.</summary>
/// <param name="Closeness">wc.</param>
/// <param name="Solution">ws.</param>
/// <param name="Price">wp.</param>
/// <param name="Support">wu.</param>
public sealed record StandWeights(double Closeness, double Solution, double Price, double Support)
{
    /// <summary>The sum of the four.</summary>
    public double Sum() => Closeness + Solution + Price + Support;
}
