using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Engine.Model.Commerce;

/// <summary>A signed agreement 合同, ours or a rival's.</summary>
public sealed record Contract : IdentifiedContent
{
    /// <summary>The account.</summary>
    [Field("The account", "客户")]
    [Refers(FactKind.Account)]
    public required string Account { get; init; }

    /// <summary>The deal it came from.</summary>
    [Field("The deal it came from", "商机")]
    [Refers(FactKind.Opportunity)]
    public string? Opportunity { get; init; }

    /// <summary>us (default) or a competitor's id.</summary>
    [Field("us (default) or a competitor's id", "供应商")]
    [Refers(FactKind.Competitor)]
    public Vendor? Vendor { get; init; }

    /// <summary>Kind of agreement.</summary>
    [Field("Kind of agreement", "类型")]
    public required ContractKind Type { get; init; }

    /// <summary>Day of signature.</summary>
    [Field("Day of signature", "签订日")]
    [Occurred]
    public required DateOnly SignedOn { get; init; }

    /// <summary>Last day in force; open-ended where empty.</summary>
    [Field("Last day in force; open-ended where empty", "到期日")]
    public DateOnly? EndsOn { get; init; }

    /// <summary>Contract value.</summary>
    [Field("Contract value", "金额")]
    public Money? Amount { get; init; }
}
