using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Model.Nouns;

/// <summary>Something we sell 产品/服务.</summary>
public sealed record Offering : Noun
{
    /// <summary>Family of offerings.</summary>
    [Field("Family of offerings", "系列")]
    public string? Series { get; init; }

    /// <summary>List price.</summary>
    [Field("List price", "目录价")]
    public Money? ListPrice { get; init; }

    /// <summary>Margin in percent of the price.</summary>
    [Field("Margin in percent of the price", "毛利率")]
    [Limits(-100, 100)]
    public double? MarginPercent { get; init; }
}
