using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Model.Commerce;

/// <summary>A purchase order 订单.</summary>
public sealed record Order : IdentifiedContent
{
    /// <summary>The account.</summary>
    [Field("The account", "客户")]
    [Refers(FactKind.Account)]
    public required string Account { get; init; }

    /// <summary>The deal it came from.</summary>
    [Field("The deal it came from", "商机")]
    [Refers(FactKind.Opportunity)]
    public string? Opportunity { get; init; }

    /// <summary>Day it was placed.</summary>
    [Field("Day it was placed", "日期")]
    [Occurred]
    public required DateOnly On { get; init; }

    /// <summary>Ordered value.</summary>
    [Field("Ordered value", "金额")]
    public required Money Amount { get; init; }
}
