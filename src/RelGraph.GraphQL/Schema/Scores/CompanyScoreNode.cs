using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Market;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Relationships.Company;

namespace RelGraph.GraphQL.Schema.Scores;

/// <summary>CRS, our company's relationship 我司关系 to a segment, all our people taken as one; or a competitor's on the same scale.</summary>
[GraphQLName("CompanyScore")]
public sealed class CompanyScoreNode : ScoreNode
{
    private readonly CompanyScore _score;
    private readonly Reader _reader;

    internal CompanyScoreNode(CompanyScore score, Reader reader)
        : base(score, reader, book => book.Company(score.Segment, score.Vendor)) => (_score, _reader) = (score, reader);

    /// <summary>The segment.</summary>
    public Segment Segment => _score.Segment;

    /// <summary>Whose relationship it is.</summary>
    public Vendor Vendor => _score.Vendor;

    /// <summary>Share of the value reached within one hop; null where there is no value.</summary>
    public double? ReachInOneHop => _score.ReachInOneHop;

    /// <summary>Share of the value reached within two hops.</summary>
    public double? Reach => _score.Reach;

    /// <summary>Share of the value reached within three hops.</summary>
    public double? ReachInThreeHops => _score.ReachInThreeHops;

    /// <summary>Share of the reached value with two edge-disjoint paths.</summary>
    public double? Redundancy => _score.Redundancy;

    /// <summary>Share of the held value that two people or a contract hold.</summary>
    public double? Institution => _score.Institution;

    /// <summary>Evenness over people.</summary>
    public double? Spread => _score.Spread;

    /// <summary>Share of active accounts with two units active.</summary>
    public double? Collaboration => _score.Collaboration;

    /// <summary>Relationship capital; null where there is no money.</summary>
    public Money? Capital => _score.Capital;

    /// <summary>Number of accounts of the segment.</summary>
    public int AccountCount => _score.Accounts;

    /// <summary>Number of contacts of the segment.</summary>
    public int ContactCount => _score.Contacts;

    /// <summary>Ties that were strong once and have been silent for a year, the strongest first.</summary>
    [ListSize(100)]
    public IReadOnlyList<DormantTieNode> DormantTies => [.. _score.Dormant.Select(tie => new DormantTieNode(tie, _reader))];
}
