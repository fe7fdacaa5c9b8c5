using RelGraph.Engine.History;

namespace RelGraph.Scoring.Explanations;

/// <summary>A recorded fact behind a number.</summary>
/// <param name="Fact">The fact's key, to look it up by.</param>
/// <param name="On">The day it happened or began to hold.</param>
/// <param name="Text">What it says, in one line.</param>
public sealed record Evidence(FactKey Fact, DateOnly On, BilingualText Text);
