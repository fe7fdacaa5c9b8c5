using RelGraph.Engine.History;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Raters;

/// <summary>A rating that behaviour contradicts: worth asking about, no proof that either is wrong.</summary>
/// <param name="Kind">How.</param>
/// <param name="Judgement">The rating.</param>
/// <param name="On">The day of the rating.</param>
/// <param name="Author">The id of who rated.</param>
/// <param name="Contact">The id of who was rated.</param>
/// <param name="Level">The level given, 1 to 5.</param>
/// <param name="Shown">What behaviour shows: the observed tie, 0 to 1, for closeness; the mean tone, −1 to 1, for support.</param>
/// <param name="Text">Both in one line.</param>
/// <param name="Evidence">The behaviour, newest first.</param>
public sealed record Contradiction(
    ContradictionKind Kind, FactKey Judgement, DateOnly On, string Author, string Contact, int Level, double Shown, BilingualText Text, IReadOnlyList<Evidence> Evidence);
