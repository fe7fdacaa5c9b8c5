namespace RelGraph.Engine.Model.Vocabulary;

/// <summary>How a decision chain decides 决策规则.</summary>
public enum DecisionRule
{
    /// <summary>Not stated; never stored.</summary>
    None = 0,

    /// <summary>Not known: who carries the day does so in proportion to power 未知(按权力).</summary>
    PowerLottery = 1,

    /// <summary>One person decides 单一决策人.</summary>
    SingleDecider = 2,

    /// <summary>Weighted votes must reach a quota 加权委员会.</summary>
    WeightedCommittee = 3,

    /// <summary>The highest score on weighted criteria wins 评分招标.</summary>
    ScoredTender = 4,

    /// <summary>Steps in sequence, each narrowing the field 分步.</summary>
    Steps = 5,
}
