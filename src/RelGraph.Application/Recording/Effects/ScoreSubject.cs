using RelGraph.Engine.Model;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Application.Recording.Effects;

/// <summary>What a number is about.</summary>
/// <param name="Measure">What it measures.</param>
/// <param name="Node">The deal, account or person.</param>
/// <param name="Opportunity">The deal in which a person is looked at; null for the person as such and for other measures.</param>
public readonly record struct ScoreSubject(ScoreMeasure Measure, NodeId Node, string? Opportunity = null);
