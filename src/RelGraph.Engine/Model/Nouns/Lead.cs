using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Engine.Model.Nouns;

/// <summary>A possible opportunity not yet qualified 线索.</summary>
public sealed record Lead : Noun
{
    /// <summary>The account, where known.</summary>
    [Field("The account, where known", "客户")]
    [Refers(FactKind.Account)]
    public string? Account { get; init; }

    /// <summary>The person who asked.</summary>
    [Field("The person who asked", "联系人")]
    [Refers(FactKind.Contact)]
    public string? Contact { get; init; }

    /// <summary>The employee who works it.</summary>
    [Field("The employee who works it", "负责人")]
    [Refers(FactKind.Employee)]
    public string? Owner { get; init; }

    /// <summary>Where it came from.</summary>
    [Field("Where it came from", "来源")]
    public OpportunityOrigin? Origin { get; init; }

    /// <summary>Day it was created.</summary>
    [Field("Day it was created", "创建日期")]
    [Occurred]
    public required DateOnly CreatedOn { get; init; }

    /// <summary>What became of it.</summary>
    [Field("What became of it", "状态")]
    public LeadStatus? Status { get; init; }

    /// <summary>The opportunity it became.</summary>
    [Field("The opportunity it became", "商机")]
    [Refers(FactKind.Opportunity)]
    public string? Opportunity { get; init; }
}
