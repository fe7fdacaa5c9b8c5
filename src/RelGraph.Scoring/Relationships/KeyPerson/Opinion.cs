namespace RelGraph.Scoring.Relationships.KeyPerson;

/// <summary>One source's word on a solution, price or support.</summary>
/// <param name="Value">What it says, −1 to 1.</param>
/// <param name="Mass">How much it counts, in pseudo observations; 0 or more.</param>
public readonly record struct Opinion(double Value, double Mass);
