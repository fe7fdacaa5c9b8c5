namespace RelGraph.Scoring.Explanations;

/// <summary>A part of a score. The points of all parts add up to the score within 1e-9.</summary>
/// <param name="Code">Stable name of the part, for example <c>closeness</c> or <c>seat:C-2</c>.</param>
/// <param name="Label">What it is, for people.</param>
/// <param name="Points">Points it adds or takes away.</param>
/// <param name="Detail">What it rests on, in one line; null when the label says it all.</param>
public sealed record Contribution(string Code, BilingualText Label, double Points, BilingualText? Detail = null);
