using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Model.Relations;

/// <summary>A vendor's expected score on a tender criterion 评标得分.</summary>
public sealed record CriterionScore : FactContent
{
    /// <summary>The deal.</summary>
    [Field("The deal", "商机")]
    [KeyPart]
    [Refers(FactKind.Opportunity)]
    public required string Opportunity { get; init; }

    /// <summary>The criterion.</summary>
    [Field("The criterion", "评标项")]
    [KeyPart]
    public required string Criterion { get; init; }

    /// <summary>us or a competitor's id.</summary>
    [Field("us or a competitor's id", "供应商")]
    [KeyPart]
    [Refers(FactKind.Competitor)]
    public required Vendor Vendor { get; init; }

    /// <summary>Score, 0 to 1 of the scale.</summary>
    [Field("Score, 0 to 1 of the scale", "得分")]
    [Limits(0, 1)]
    public required double Score { get; init; }

    /// <inheritdoc/>
    public override string Key => Join(Opportunity, Criterion, Vendor.ToString());
}
