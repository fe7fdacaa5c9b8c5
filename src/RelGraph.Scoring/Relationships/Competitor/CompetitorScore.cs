using RelGraph.Engine.Model;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Relationships.Competitor;

/// <summary>CmpRS: a rival's relationship on our own scale. High means dangerous.</summary>
public sealed record CompetitorScore : Score
{
    /// <summary>The competitor's id.</summary>
    public required string Competitor { get; init; }

    /// <summary>Where it is measured.</summary>
    public required CompetitorScope Scope { get; init; }

    /// <summary>Our own score in the same place; null when unknown.</summary>
    public double? Ours { get; init; }

    /// <summary>RA: ours minus theirs, −100 to 100; null unless both are known.</summary>
    public double? RelativeAdvantage => Ours - Value;

    /// <summary>Isolation index: share of power in the open deals whose stand toward the rival is at most 0 or with whom it has no contact, 0 to 1; null where no seat is known.</summary>
    public double? Isolation { get; init; }

    /// <summary>People who stand above 0 with both sides, most powerful first.</summary>
    public IReadOnlyList<ContestedPerson> Contested { get; init; } = [];

    /// <summary>Closed deals against the rival in this place: of the customer for one deal or customer, of the segment otherwise.</summary>
    public required HeadToHead Record { get; init; }

    /// <summary>Margin at risk: Σ P_k·amount·margin over the open deals; null where none has an amount.</summary>
    public Money? ValueAtRisk { get; init; }
}
