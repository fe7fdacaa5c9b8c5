using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Engine.Model.Evidence;

/// <summary>A deal moved to another stage 阶段变更; the last one up to a day tells its stage on that day.</summary>
public sealed record StageChange : IdentifiedContent
{
    /// <summary>The deal.</summary>
    [Field("The deal", "商机")]
    [Refers(FactKind.Opportunity)]
    public required string Opportunity { get; init; }

    /// <summary>When.</summary>
    [Field("When", "日期")]
    [Occurred]
    public required DateOnly On { get; init; }

    /// <summary>The stage reached.</summary>
    [Field("The stage reached", "阶段")]
    public required OpportunityStage Stage { get; init; }

    /// <summary>How it ended; only with the stage closed.</summary>
    [Field("How it ended; only with the stage closed", "结果")]
    public OpportunityOutcome? Outcome { get; init; }

    /// <summary>Who won: us, or a competitor's id; only with an outcome.</summary>
    [Field("Who won: us, or a competitor's id; only with an outcome", "赢家")]
    [Refers(FactKind.Competitor)]
    public Vendor? Winner { get; init; }
}
