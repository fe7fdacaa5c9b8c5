using RelGraph.Engine.Errors;
using RelGraph.Scoring.Relationships.Company;

namespace RelGraph.Scoring.Relationships.Competitor;

/// <summary>Where a rival is measured: in one deal, at one customer or in a segment; written <c>opportunity:O-1</c>, <c>account:A-1</c>, or as a segment.</summary>
public sealed record CompetitorScope
{
    private CompetitorScope(string? opportunity, string? account, Segment? segment) => (OpportunityId, AccountId, InSegment) = (opportunity, account, segment);

    /// <summary>The deal; null for other scopes.</summary>
    public string? OpportunityId { get; }

    /// <summary>The customer; null for other scopes.</summary>
    public string? AccountId { get; }

    /// <summary>The segment; null for other scopes.</summary>
    public Segment? InSegment { get; }

    /// <summary>In one deal: the decision-chain score on the rival's side.</summary>
    public static CompetitorScope Opportunity(string opportunityId) => new(opportunityId, null, null);

    /// <summary>At one customer: the customer relationship score on the rival's side.</summary>
    public static CompetitorScope Account(string accountId) => new(null, accountId, null);

    /// <summary>In a segment: the company relationship score on the rival's side.</summary>
    public static CompetitorScope Segment(Segment segment) => new(null, null, segment);

    /// <summary>Reads the written form.</summary>
    /// <exception cref="InvalidValueException">The text is of no such form.</exception>
    public static CompetitorScope Parse(string text) => (text ?? "").Split(':', 2) switch
    {
        ["opportunity", { Length: > 0 } id] => Opportunity(id),
        ["account", { Length: > 0 } id] => Account(id),
        _ => Segment(Company.Segment.Parse(text ?? "")),
    };

    /// <summary>The written form.</summary>
    public override string ToString() => OpportunityId is { } deal ? "opportunity:" + deal : AccountId is { } account ? "account:" + account : InSegment!.Value.ToString();
}
