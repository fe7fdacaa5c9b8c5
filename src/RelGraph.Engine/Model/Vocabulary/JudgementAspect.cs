namespace RelGraph.Engine.Model.Vocabulary;

/// <summary>What a judgement rates 判断维度.</summary>
public enum JudgementAspect
{
    /// <summary>Not stated; never stored.</summary>
    None = 0,

    /// <summary>How close an employee and a contact are 关系紧密度.</summary>
    Closeness = 1,

    /// <summary>How a contact stands to a vendor 支持度.</summary>
    Support = 2,

    /// <summary>How a contact sees the vendor's solution 方案认可度.</summary>
    Solution = 3,

    /// <summary>How a contact sees the vendor's price 价格接受度.</summary>
    Price = 4,

    /// <summary>How much a contact can decide 权力.</summary>
    Power = 5,
}
