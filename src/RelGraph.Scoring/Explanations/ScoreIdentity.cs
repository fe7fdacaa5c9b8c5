using RelGraph.Engine.History;

namespace RelGraph.Scoring.Explanations;

/// <summary>Everything that makes a number what it is: asked again with the same identity it comes out the same to the bit.</summary>
/// <param name="Measure">What is measured.</param>
/// <param name="Subject">Of what: node ids joined by <c>|</c>, for example <c>opportunity:O-1|contact:C-2</c>.</param>
/// <param name="AsOf">The day whose end it describes.</param>
/// <param name="RecordedUpTo">The sequence of the last change set it may know.</param>
/// <param name="Audience">Whose number it is.</param>
/// <param name="FormulaVersion">The version of the formula, for example <c>KPR-1</c>.</param>
/// <param name="ParameterHash">The hash of the parameters, 16 hexadecimal digits.</param>
public sealed record ScoreIdentity(
    ScoreMeasure Measure, string Subject, DateOnly AsOf, long RecordedUpTo, Audience Audience, string FormulaVersion, string ParameterHash)
{
    /// <summary>The mark of the what-if it was computed for, 16 hexadecimal digits; null for a number of what is recorded.</summary>
    public string? Hypothesis { get; init; }

    /// <summary>True for a number of a what-if, which must never be taken for a recorded one.</summary>
    public bool IsHypothetical => Hypothesis is not null;
}
