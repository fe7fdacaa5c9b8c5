using RelGraph.Scoring.Parameters;

namespace RelGraph.Scoring.Behaviour;

/// <summary>Parameters of the behaviour fit (scoring.md 6).</summary>
public sealed record BehaviourParameters
{
    /// <summary>Similar projects that the prior counts on each side: the 2 in W + 2 and 2r.</summary>
    /// <value>Default 2; in [0.1, 100].</value>
    public double Smoothing { get; init; } = 2;

    /// <summary>Weight of the same customer in the similarity of projects.</summary>
    /// <value>Default .3; in [0, 1].</value>
    public double AccountWeight { get; init; } = .3;

    /// <summary>Weight of the same industry.</summary>
    /// <value>Default .2; in [0, 1].</value>
    public double IndustryWeight { get; init; } = .2;

    /// <summary>Weight of the same offering.</summary>
    /// <value>Default .2; in [0, 1].</value>
    public double OfferingWeight { get; init; } = .2;

    /// <summary>Weight of a like size.</summary>
    /// <value>Default .15; in [0, 1].</value>
    public double SizeWeight { get; init; } = .15;

    /// <summary>Weight of the same procurement mode.</summary>
    /// <value>Default .15; in [0, 1].</value>
    public double ProcurementWeight { get; init; } = .15;

    /// <summary>The least similarity that counts as similar.</summary>
    /// <value>Default .3; in [0, 1].</value>
    public double MinSimilarity { get; init; } = .3;

    /// <summary>The largest number of similar projects compared, most similar first.</summary>
    /// <value>Default 100; in [1, 10000].</value>
    public int MaxSimilarProjects { get; init; } = 100;

    /// <summary>Similarity-weighted number of projects that gives confidence one half.</summary>
    /// <value>Default 10; in [0.1, 10000].</value>
    public double HalfConfidenceProjects { get; init; } = 10;

    /// <summary>Everything that is wrong with the values, one message each.</summary>
    public IReadOnlyList<string> Validate() => new ParameterCheck("behaviour")
        .InRange("smoothing", Smoothing, 0.1, 100)
        .InRange("accountWeight", AccountWeight, 0, 1)
        .InRange("industryWeight", IndustryWeight, 0, 1)
        .InRange("offeringWeight", OfferingWeight, 0, 1)
        .InRange("sizeWeight", SizeWeight, 0, 1)
        .InRange("procurementWeight", ProcurementWeight, 0, 1)
        .InRange("minSimilarity", MinSimilarity, 0, 1)
        .InRange("maxSimilarProjects", MaxSimilarProjects, 1, 10000)
        .InRange("halfConfidenceProjects", HalfConfidenceProjects, 0.1, 10000)
        .PositiveSum("similarity weights", AccountWeight + IndustryWeight + OfferingWeight + SizeWeight + ProcurementWeight)
        .Errors;
}
