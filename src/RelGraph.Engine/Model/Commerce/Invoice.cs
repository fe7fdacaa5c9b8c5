using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Model.Commerce;

/// <summary>An invoice 发票.</summary>
public sealed record Invoice : IdentifiedContent
{
    /// <summary>The contract.</summary>
    [Field("The contract", "合同")]
    [Refers(FactKind.Contract)]
    public required string Contract { get; init; }

    /// <summary>Day of issue.</summary>
    [Field("Day of issue", "开票日")]
    [Occurred]
    public required DateOnly On { get; init; }

    /// <summary>Day payment is due.</summary>
    [Field("Day payment is due", "应付日")]
    public required DateOnly DueOn { get; init; }

    /// <summary>Invoiced value.</summary>
    [Field("Invoiced value", "金额")]
    public required Money Amount { get; init; }
}
