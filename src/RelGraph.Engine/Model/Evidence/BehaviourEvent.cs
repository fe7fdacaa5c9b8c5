using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Engine.Model.Evidence;

/// <summary>Something observed in a project 行为事件, in one of the five aspects 人 财 物 情 节.</summary>
public sealed record BehaviourEvent : IdentifiedContent
{
    /// <summary>The deal.</summary>
    [Field("The deal", "商机")]
    [Refers(FactKind.Opportunity)]
    public required string Opportunity { get; init; }

    /// <summary>When.</summary>
    [Field("When", "日期")]
    [Occurred]
    public required DateOnly On { get; init; }

    /// <summary>The aspect.</summary>
    [Field("The aspect", "要素")]
    public required BehaviourAspect Aspect { get; init; }

    /// <summary>What was observed, for example budget, procurement-mode, attendee-level.</summary>
    [Field("What was observed, for example budget, procurement-mode, attendee-level", "特征")]
    public required string Feature { get; init; }

    /// <summary>What it was, for example allocated, open-tender, rising.</summary>
    [Field("What it was, for example allocated, open-tender, rising", "取值")]
    public required string Value { get; init; }

    /// <summary>Note.</summary>
    [Field("Note", "备注")]
    [Personal]
    public string? Note { get; init; }
}
