using RelGraph.Engine.Model;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Relationships.Company;

/// <summary>The company relationship score CRS: the pooled relationship of a vendor, its people taken as one, to a segment.</summary>
public sealed record CompanyScore : Score
{
    /// <summary>The segment.</summary>
    public required Segment Segment { get; init; }

    /// <summary>Whose relationship it is: ours, or a competitor's on the same scale.</summary>
    public required Vendor Vendor { get; init; }

    /// <summary>Share of the value reached within one hop; null where there is no value.</summary>
    public double? ReachInOneHop { get; init; }

    /// <summary>Share of the value reached within two hops: the term of the formula.</summary>
    public double? Reach { get; init; }

    /// <summary>Share of the value reached within three hops.</summary>
    public double? ReachInThreeHops { get; init; }

    /// <summary>Share of the reached value with two edge-disjoint paths.</summary>
    public double? Redundancy { get; init; }

    /// <summary>Share of the held value that two people or a contract hold.</summary>
    public double? Institution { get; init; }

    /// <summary>Evenness over people.</summary>
    public double? Spread { get; init; }

    /// <summary>Share of active accounts with two units active.</summary>
    public double? Collaboration { get; init; }

    /// <summary>Burt's constraint of the vendor taken as one node; null where it has no tie.</summary>
    public double? Constraint { get; init; }

    /// <summary>Σ V·Close over the segment: relationship capital; null where there is no money.</summary>
    public Money? Capital { get; init; }

    /// <summary>Accounts of the segment.</summary>
    public required int Accounts { get; init; }

    /// <summary>Contacts of the segment.</summary>
    public required int Contacts { get; init; }

    /// <summary>Ties that were strong once and have been silent for a year, the strongest first.</summary>
    public IReadOnlyList<DormantTie> Dormant { get; init; } = [];
}
