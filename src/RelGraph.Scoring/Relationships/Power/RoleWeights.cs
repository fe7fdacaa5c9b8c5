using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Scoring.Relationships.Power;

/// <summary>One number per buying role.</summary>
/// <param name="Approver">Approver 批准人.</param>
/// <param name="DecisionMaker">Decision maker 决策人.</param>
/// <param name="Evaluator">Evaluator 评估人.</param>
/// <param name="Purchasing">Purchasing 采购.</param>
/// <param name="Influencer">Influencer 影响人.</param>
/// <param name="User">User 使用人.</param>
/// <param name="Gatekeeper">Gatekeeper 守门人.</param>
/// <param name="Coach">Coach 教练.</param>
public sealed record RoleWeights(
    double Approver, double DecisionMaker, double Evaluator, double Purchasing, double Influencer, double User, double Gatekeeper, double Coach)
{
    /// <summary>The number of a role; a role that is not stated counts as influencer.</summary>
    public double Of(BuyingRole role) => role switch
    {
        BuyingRole.Approver => Approver,
        BuyingRole.DecisionMaker => DecisionMaker,
        BuyingRole.Evaluator => Evaluator,
        BuyingRole.Purchasing => Purchasing,
        BuyingRole.User => User,
        BuyingRole.Gatekeeper => Gatekeeper,
        BuyingRole.Coach => Coach,
        _ => Influencer,
    };

    /// <summary>All numbers with their names, for checks and listings.</summary>
    internal IEnumerable<(string Name, double Value)> All() =>
    [
        ("approver", Approver), ("decisionMaker", DecisionMaker), ("evaluator", Evaluator), ("purchasing", Purchasing),
        ("influencer", Influencer), ("user", User), ("gatekeeper", Gatekeeper), ("coach", Coach),
    ];
}
