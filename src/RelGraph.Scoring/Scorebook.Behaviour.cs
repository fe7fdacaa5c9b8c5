using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;
using RelGraph.Scoring.Behaviour;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring;

public sealed partial class Scorebook
{
    private BehaviourHistory BehaviourHistory => Kept("behaviour", () => new BehaviourHistory(Graph, Deals, Currencies));

    /// <summary>How a deal's behaviour fits the pattern of similar won projects, by the five aspects 人 财 物 情 节.</summary>
    /// <param name="opportunityId">The deal.</param>
    /// <exception cref="NotFoundException">There is no such deal on the day.</exception>
    public BehaviourScore Behaviour(string opportunityId)
    {
        RequireDeal(opportunityId);
        return Kept(opportunityId, () => new BehaviourAssembler(BehaviourHistory, Parameters.Behaviour).Of(
            opportunityId, Identity(ScoreMeasure.BehaviourFit, NodeId.Opportunity(opportunityId).ToString(), BehaviourAssembler.Version)));
    }
}
