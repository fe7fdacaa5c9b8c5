namespace RelGraph.Scoring.Relationships.Employee;

/// <summary>Our own people who left, and the time people worked for us, as far as recorded.</summary>
/// <param name="Leavers">People who left up to the day.</param>
/// <param name="PersonYears">Years worked by everybody whose first day is known.</param>
public sealed record Turnover(int Leavers, double PersonYears);
