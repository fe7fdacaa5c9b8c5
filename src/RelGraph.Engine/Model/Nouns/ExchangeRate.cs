using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Model.Nouns;

/// <summary>A dated conversion rate 汇率: one unit of the first currency is worth so many of the second from this day on.</summary>
public sealed record ExchangeRate : FactContent
{
    /// <summary>ISO code.</summary>
    [Field("ISO code", "源币种")]
    [KeyPart]
    public required string FromCurrency { get; init; }

    /// <summary>ISO code.</summary>
    [Field("ISO code", "目标币种")]
    [KeyPart]
    public required string ToCurrency { get; init; }

    /// <summary>First day it holds.</summary>
    [Field("First day it holds", "日期")]
    [Occurred]
    public required DateOnly On { get; init; }

    /// <summary>Units of the second for one of the first.</summary>
    [Field("Units of the second for one of the first", "汇率")]
    [Limits(0.000000001, 1000000000)]
    public required decimal Rate { get; init; }

    /// <inheritdoc/>
    public override string Key => Join(FromCurrency, ToCurrency);
}
