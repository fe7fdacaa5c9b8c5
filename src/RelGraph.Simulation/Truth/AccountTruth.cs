using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Simulation.Truth;

/// <summary>The sealed truth of one account.</summary>
/// <param name="Account">The account.</param>
/// <param name="Habits">Its project habits.</param>
/// <param name="Rule">The rule of its projects that are not tendered.</param>
/// <param name="PowerDistance">How much superiors shape opinions, 0 to 1.</param>
/// <param name="YearlyMargin">True expected margin a year from its projects, in CNY.</param>
/// <param name="Influence">Who really influences whom, informally; negative in a conflict.</param>
public sealed record AccountTruth(string Account, HabitVector Habits, DecisionRule Rule, double PowerDistance, decimal YearlyMargin, IReadOnlyList<InfluenceTruth> Influence);
