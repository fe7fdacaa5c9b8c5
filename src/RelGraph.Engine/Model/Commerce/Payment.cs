using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Model.Commerce;

/// <summary>A payment received 回款.</summary>
public sealed record Payment : IdentifiedContent
{
    /// <summary>The invoice.</summary>
    [Field("The invoice", "发票")]
    [Refers(FactKind.Invoice)]
    public required string Invoice { get; init; }

    /// <summary>Day received.</summary>
    [Field("Day received", "到账日")]
    [Occurred]
    public required DateOnly On { get; init; }

    /// <summary>Amount received.</summary>
    [Field("Amount received", "金额")]
    public required Money Amount { get; init; }
}
