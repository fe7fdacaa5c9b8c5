namespace RelGraph.Engine.Model.Vocabulary;

/// <summary>Why a customer chose 选择原因.</summary>
public enum ReasonCategory
{
    /// <summary>Not stated; never stored.</summary>
    None = 0,

    /// <summary>Relationship 关系.</summary>
    Relationship = 1,

    /// <summary>Solution 方案.</summary>
    Solution = 2,

    /// <summary>Price 价格.</summary>
    Price = 3,

    /// <summary>Delivery and service 交付与服务.</summary>
    Delivery = 4,

    /// <summary>Risk 风险.</summary>
    Risk = 5,

    /// <summary>Timing 时机.</summary>
    Timing = 6,

    /// <summary>Budget 预算.</summary>
    Budget = 7,

    /// <summary>Other 其他.</summary>
    Other = 8,
}
