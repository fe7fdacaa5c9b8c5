using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Model.Commerce;

/// <summary>A price we offered 报价.</summary>
public sealed record Quote : IdentifiedContent
{
    /// <summary>The deal.</summary>
    [Field("The deal", "商机")]
    [Refers(FactKind.Opportunity)]
    public required string Opportunity { get; init; }

    /// <summary>Day it was sent.</summary>
    [Field("Day it was sent", "日期")]
    [Occurred]
    public required DateOnly On { get; init; }

    /// <summary>Price offered.</summary>
    [Field("Price offered", "报价额")]
    public required Money Amount { get; init; }

    /// <summary>Discount on the list price in percent.</summary>
    [Field("Discount on the list price in percent", "折扣")]
    [Limits(-100, 100)]
    public double? DiscountPercent { get; init; }

    /// <summary>Round of negotiation, from 1.</summary>
    [Field("Round of negotiation, from 1", "轮次")]
    [Limits(1, 100)]
    public int? Round { get; init; }

    /// <summary>The offering.</summary>
    [Field("The offering", "产品")]
    [Refers(FactKind.Offering)]
    public string? Offering { get; init; }
}
