using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Model.Commerce;

/// <summary>A delivery 交付 under a contract.</summary>
public sealed record Delivery : IdentifiedContent
{
    /// <summary>The contract.</summary>
    [Field("The contract", "合同")]
    [Refers(FactKind.Contract)]
    public required string Contract { get; init; }

    /// <summary>Day promised.</summary>
    [Field("Day promised", "应交日")]
    public required DateOnly DueOn { get; init; }

    /// <summary>Day delivered.</summary>
    [Field("Day delivered", "交付日")]
    [Occurred]
    public required DateOnly DeliveredOn { get; init; }

    /// <summary>Day the customer accepted.</summary>
    [Field("Day the customer accepted", "验收日")]
    public DateOnly? AcceptedOn { get; init; }
}
