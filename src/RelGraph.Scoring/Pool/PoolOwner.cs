namespace RelGraph.Scoring.Pool;

/// <summary>Who was responsible for an account, and when.</summary>
/// <param name="Employee">The id of our person; null for a time without an owner.</param>
/// <param name="From">The first day; null when it was always so.</param>
/// <param name="To">The first day after; null while it lasts.</param>
public sealed record PoolOwner(string? Employee, DateOnly? From, DateOnly? To);
