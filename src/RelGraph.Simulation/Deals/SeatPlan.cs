using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Simulation.Customers;

namespace RelGraph.Simulation.Deals;

/// <summary>A member's true place in one project's decision.</summary>
internal sealed record SeatPlan(Member Member, BuyingRole Role, PoliticalStatus Political, bool Veto, double Votes, int Step, double Mobiliser)
{
    /// <summary>Share of the decision before scaling.</summary>
    public double Power => (Role switch
    {
        BuyingRole.Approver => 1,
        BuyingRole.DecisionMaker => 0.9,
        BuyingRole.Evaluator or BuyingRole.Purchasing => 0.5,
        BuyingRole.Influencer => 0.4,
        BuyingRole.User or BuyingRole.Gatekeeper => 0.3,
        _ => 0.2,
    }) * (Political switch { PoliticalStatus.InnerCircle => 1, PoliticalStatus.PoliticalStructure => 0.7, _ => 0.4 });
}
