using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Engine.Model.Nouns;

/// <summary>A deal 商机 with one account. Stage and outcome are told by its stage changes.</summary>
public sealed record Opportunity : Noun
{
    /// <summary>The account.</summary>
    [Field("The account", "客户")]
    [Refers(FactKind.Account)]
    public required string Account { get; init; }

    /// <summary>The unit that buys.</summary>
    [Field("The unit that buys", "部门")]
    [Refers(FactKind.OrgUnit)]
    public string? Unit { get; init; }

    /// <summary>The main offering.</summary>
    [Field("The main offering", "产品")]
    [Refers(FactKind.Offering)]
    public string? Offering { get; init; }

    /// <summary>The employee responsible.</summary>
    [Field("The employee responsible", "负责人")]
    [Refers(FactKind.Employee)]
    public string? Owner { get; init; }

    /// <summary>Day it was opened.</summary>
    [Field("Day it was opened", "开始日期")]
    [Occurred]
    public required DateOnly OpenedOn { get; init; }

    /// <summary>Where it came from.</summary>
    [Field("Where it came from", "来源")]
    public OpportunityOrigin? Origin { get; init; }

    /// <summary>Amount as the seller states it.</summary>
    [Field("Amount as the seller states it", "金额")]
    public Money? Amount { get; init; }

    /// <summary>Win probability as the seller states it, 0 to 1; for comparison only.</summary>
    [Field("Win probability as the seller states it, 0 to 1; for comparison only", "销售填报赢率")]
    [Limits(0, 1)]
    public double? SellerProbability { get; init; }

    /// <summary>Close date as the seller states it; for comparison only.</summary>
    [Field("Close date as the seller states it; for comparison only", "销售填报签约日")]
    public DateOnly? SellerCloseDate { get; init; }

    /// <summary>How the customer buys.</summary>
    [Field("How the customer buys", "采购方式")]
    public ProcurementMode? Procurement { get; init; }

    /// <summary>How the chain decides; the power lottery where empty.</summary>
    [Field("How the chain decides; the power lottery where empty", "决策规则")]
    public DecisionRule? Rule { get; init; }

    /// <summary>Votes needed under a weighted committee.</summary>
    [Field("Votes needed under a weighted committee", "通过票数")]
    [Limits(0, 1000000)]
    public double? Quota { get; init; }
}
