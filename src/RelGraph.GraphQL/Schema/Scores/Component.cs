using RelGraph.Scoring.Explanations;

namespace RelGraph.GraphQL.Schema.Scores;

/// <summary>A part of a score as far as it is known.</summary>
/// <param name="estimate">The estimate.</param>
public sealed class Component(Estimate estimate)
{
    /// <summary>The best value; the prior's where nothing is known.</summary>
    public double Mean => estimate.Mean;

    /// <summary>Its standard deviation.</summary>
    public double Spread => estimate.Spread;

    /// <summary>How much rests on evidence, 0 to 1.</summary>
    public double Confidence => estimate.Confidence;

    /// <summary>Whether there is any evidence; unknown is not neutral.</summary>
    public bool IsKnown => estimate.Known;
}
