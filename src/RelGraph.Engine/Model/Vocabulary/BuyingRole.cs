namespace RelGraph.Engine.Model.Vocabulary;

/// <summary>What a contact does in a purchase 采购角色.</summary>
public enum BuyingRole
{
    /// <summary>Not stated; never stored.</summary>
    None = 0,

    /// <summary>Uses what is bought 使用人.</summary>
    User = 1,

    /// <summary>Judges the solution 评估人.</summary>
    Evaluator = 2,

    /// <summary>Decides 决策人.</summary>
    DecisionMaker = 3,

    /// <summary>Gives final approval, holds the money 批准人.</summary>
    Approver = 4,

    /// <summary>Runs the purchase 采购.</summary>
    Purchasing = 5,

    /// <summary>Controls access 守门人.</summary>
    Gatekeeper = 6,

    /// <summary>Is listened to 影响人.</summary>
    Influencer = 7,

    /// <summary>Guides us from inside 教练/内线.</summary>
    Coach = 8,
}
