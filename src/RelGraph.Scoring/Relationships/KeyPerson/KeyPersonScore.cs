using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.Power;

namespace RelGraph.Scoring.Relationships.KeyPerson;

/// <summary>KPR: how far one person is with one vendor, in one deal or outside any.</summary>
public sealed record KeyPersonScore : Score
{
    /// <summary>The contact's id.</summary>
    public required string Contact { get; init; }

    /// <summary>The deal's id; null outside any deal.</summary>
    public string? Opportunity { get; init; }

    /// <summary>The vendor, us unless asked otherwise.</summary>
    public required Vendor Vendor { get; init; }

    /// <summary>Role in the deal; null outside any deal.</summary>
    public BuyingRole? Role { get; init; }

    /// <summary>W and what it rests on; null outside any deal.</summary>
    public ContactPower? Power { get; init; }

    /// <summary>W_p, 0 to 1; 1 for the most powerful of the chain. 0 outside any deal.</summary>
    public double Importance => Power?.Power ?? 0;

    /// <summary>Stand_p with its spread; what the decision chain starts from, also where too little is known for a score.</summary>
    public required StandEstimate Stand { get; init; }

    /// <summary>Closeness, solution recognition, price acceptance and support, with how well each is known.</summary>
    public required KeyPersonInput Input { get; init; }

    /// <summary>The vendor's people with a tie that counts, strongest first.</summary>
    public required IReadOnlyList<TieHolder> Holders { get; init; }

    /// <summary>True when the person counts as covered: closeness above the threshold, .4 by default.</summary>
    public required bool IsCovered { get; init; }

    /// <summary>True for members of the inner circle or the political structure.</summary>
    public bool IsKeyPlayer => Power?.Political is PoliticalStatus.InnerCircle or PoliticalStatus.PoliticalStructure;

    /// <summary>m_p: signs that the person moves others, 0 to 1, beside the score and never in it; null where not observed.</summary>
    public double? Mobiliser { get; init; }

    /// <summary>W·max(0, target − KPR), 0 to 100: the order of the work list. The prior's KPR stands in where there is no score.</summary>
    public required double WorkGap { get; init; }

    /// <summary>The score in one line, for example "Closeness 62 (Li 0.48, Wang 0.27; last two-way contact 19 d) · solution +0.4 · price −0.2".</summary>
    public required BilingualText Summary { get; init; }
}
