using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Engine.Model.Nouns;

/// <summary>Who is to reach how much of what by when 目标.</summary>
public sealed record Target : IdentifiedContent
{
    /// <summary>Employee or team.</summary>
    [Field("Employee or team", "目标人")]
    [Refers(FactKind.Employee, FactKind.Team)]
    public required NodeId Holder { get; init; }

    /// <summary>First day of the period.</summary>
    [Field("First day of the period", "开始日")]
    [Occurred]
    public required DateOnly PeriodFrom { get; init; }

    /// <summary>Day after the last day of the period.</summary>
    [Field("Day after the last day of the period", "结束日")]
    public required DateOnly PeriodTo { get; init; }

    /// <summary>What it counts.</summary>
    [Field("What it counts", "指标")]
    public required TargetMeasure Measure { get; init; }

    /// <summary>Amount to reach.</summary>
    [Field("Amount to reach", "目标额")]
    public required Money Amount { get; init; }
}
