using RelGraph.Scoring.Explanations;

namespace RelGraph.Cli.Measures;

/// <summary>One score with the name of what it is about.</summary>
/// <param name="Ids">The ids, in the order of the measure's arguments.</param>
/// <param name="Name">The name as people write it.</param>
/// <param name="Score">The score.</param>
internal sealed record ScoredSubject(IReadOnlyList<string> Ids, string Name, Score Score);
