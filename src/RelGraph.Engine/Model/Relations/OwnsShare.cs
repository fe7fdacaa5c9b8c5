using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Model.Relations;

/// <summary>One account owns a share of another 持股.</summary>
public sealed record OwnsShare : FactContent
{
    /// <summary>The owner.</summary>
    [Field("The owner", "股东")]
    [KeyPart]
    [Refers(FactKind.Account)]
    public required string Owner { get; init; }

    /// <summary>The owned.</summary>
    [Field("The owned", "被持股方")]
    [KeyPart]
    [Refers(FactKind.Account)]
    public required string Owned { get; init; }

    /// <summary>Share in percent.</summary>
    [Field("Share in percent", "比例")]
    [Limits(0, 100)]
    public required double Percent { get; init; }

    /// <inheritdoc/>
    public override string Key => Join(Owner, Owned);
}
