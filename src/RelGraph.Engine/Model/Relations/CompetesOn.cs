using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Model.Relations;

/// <summary>A rival takes part in a deal 竞争.</summary>
public sealed record CompetesOn : FactContent
{
    /// <summary>The rival.</summary>
    [Field("The rival", "友商")]
    [KeyPart]
    [Refers(FactKind.Competitor)]
    public required string Competitor { get; init; }

    /// <summary>The deal.</summary>
    [Field("The deal", "商机")]
    [KeyPart]
    [Refers(FactKind.Opportunity)]
    public required string Opportunity { get; init; }

    /// <summary>True when the rival supplies the customer today.</summary>
    [Field("True when the rival supplies the customer today", "在位")]
    public bool Incumbent { get; init; }

    /// <inheritdoc/>
    public override string Key => Join(Competitor, Opportunity);
}
