namespace RelGraph.Engine.Algorithms.Decay;

/// <summary>Something that happened on a day and counts less as days go by.</summary>
/// <param name="Tie">What it belongs to, counted from 0: a tie, a person, a deal.</param>
/// <param name="Day">The day, as a number of days; <see cref="DateOnly.DayNumber"/> or any other count; −2³⁰ to 2³⁰.</param>
/// <param name="Amount">How much it counts on its day; −2²⁰ to 2²⁰, with 24 significant bits.</param>
public readonly record struct DecayEvent(int Tie, int Day, float Amount);
