namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>Something that several nodes took part in together: a meeting, a fair, a board.</summary>
/// <param name="Participants">Who took part, by number; somebody named twice took part once.</param>
/// <param name="Weight">How much it counts; finite, at least 0.</param>
public sealed record SharedEvent(IReadOnlyCollection<int> Participants, double Weight = 1);
