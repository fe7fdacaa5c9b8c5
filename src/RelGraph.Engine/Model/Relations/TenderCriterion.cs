using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Model.Relations;

/// <summary>A criterion of a scored tender 评标项.</summary>
public sealed record TenderCriterion : FactContent
{
    /// <summary>The deal.</summary>
    [Field("The deal", "商机")]
    [KeyPart]
    [Refers(FactKind.Opportunity)]
    public required string Opportunity { get; init; }

    /// <summary>Its name.</summary>
    [Field("Its name", "评标项")]
    [KeyPart]
    public required string Criterion { get; init; }

    /// <summary>Weight, above 0.</summary>
    [Field("Weight, above 0", "权重")]
    [Limits(0, 1000000)]
    public required double Weight { get; init; }

    /// <inheritdoc/>
    public override string Key => Join(Opportunity, Criterion);
}
