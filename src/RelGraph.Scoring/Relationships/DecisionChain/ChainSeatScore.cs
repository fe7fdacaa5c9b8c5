using RelGraph.Scoring.Relationships.KeyPerson;

namespace RelGraph.Scoring.Relationships.DecisionChain;

/// <summary>One person in a scored chain.</summary>
/// <param name="Person">The key-person score toward us.</param>
/// <param name="SettledStand">x*: the stand toward us after everybody has listened, −1 to 1, on the means.</param>
/// <param name="Choice">π: the chance that this person would choose us, 0 to 1, on the means.</param>
/// <param name="Points">What the person brings to the score; see the contributions.</param>
/// <param name="Swing">Points the mean-field score gains if the person supported us at least as a supporter; 0 for who does.</param>
/// <param name="Banzhaf">Banzhaf voting power under a weighted committee, 0 to 1; null under other rules and above 50 voters. Unnamed voters hold what is left of 1.</param>
/// <param name="ShapleyShubik">Shapley–Shubik voting power under a weighted committee, 0 to 1; null under other rules and above 50 voters. Unnamed voters hold what is left of 1.</param>
public sealed record ChainSeatScore(
    KeyPersonScore Person, double SettledStand, double Choice, double Points, double Swing, double? Banzhaf, double? ShapleyShubik);
