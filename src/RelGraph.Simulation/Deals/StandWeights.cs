using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Simulation.Deals;

/// <summary>What people in a role really stand on: closeness, solution, price, support.</summary>
internal readonly record struct StandWeights(double Close, double Solution, double Price, double Support)
{
    public static StandWeights Of(BuyingRole role) => role switch
    {
        BuyingRole.Approver or BuyingRole.DecisionMaker => new(0.20, 0.30, 0.20, 0.30),
        BuyingRole.Evaluator => new(0.20, 0.45, 0.10, 0.25),
        BuyingRole.User => new(0.25, 0.45, 0.05, 0.25),
        BuyingRole.Purchasing => new(0.20, 0.10, 0.45, 0.25),
        BuyingRole.Gatekeeper => new(0.35, 0.15, 0.20, 0.30),
        BuyingRole.Coach => new(0.30, 0.20, 0.05, 0.45),
        _ => new(0.25, 0.35, 0.10, 0.30),
    };

    /// <summary>The stand, −1 to 1: closeness does not make up for a rejected solution or an opponent.</summary>
    public double Stand(Attitude attitude)
    {
        var near = (2 * attitude.Close) - 1;
        var counts = near > 0 ? 1 + Math.Min(0, Math.Min(attitude.Solution, attitude.Support)) : 1;
        return (Close * counts * near) + (Solution * attitude.Solution) + (Price * attitude.Price) + (Support * attitude.Support);
    }
}
