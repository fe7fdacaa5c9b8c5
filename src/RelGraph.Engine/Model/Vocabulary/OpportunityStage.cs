namespace RelGraph.Engine.Model.Vocabulary;

/// <summary>How far a deal has come 商机阶段, in order.</summary>
public enum OpportunityStage
{
    /// <summary>Not stated; never stored.</summary>
    None = 0,

    /// <summary>A lead 线索.</summary>
    Lead = 1,

    /// <summary>Qualified 已甄别.</summary>
    Qualified = 2,

    /// <summary>Project approved 立项.</summary>
    Approved = 3,

    /// <summary>Solution 方案.</summary>
    Solution = 4,

    /// <summary>Bid and negotiation 投标/谈判.</summary>
    Bid = 5,

    /// <summary>Contract 合同.</summary>
    Contract = 6,

    /// <summary>Closed, with an outcome 已结束.</summary>
    Closed = 7,
}
