using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Behaviour;

/// <summary>The fit of a project's behaviour to the winning pattern of similar projects: fit_PBM.</summary>
public sealed record BehaviourScore : Score
{
    /// <summary>The opportunity's id.</summary>
    public required string Opportunity { get; init; }

    /// <summary>The five aspects 人 财 物 情 节, in that order.</summary>
    public required IReadOnlyList<AspectFit> Aspects { get; init; }

    /// <summary>The closed projects it was compared with, most similar first.</summary>
    public required IReadOnlyList<SimilarProject> SimilarProjects { get; init; }

    /// <summary>W: similarity-weighted number of those we won.</summary>
    public required double SimilarWon { get; init; }

    /// <summary>L: similarity-weighted number of those we did not win.</summary>
    public required double SimilarLost { get; init; }
}
