using RelGraph.Engine.Errors;
using RelGraph.Scoring.Relationships.DecisionChain;

namespace RelGraph.Scoring;

public sealed partial class Scorebook
{
    /// <summary>Whether the people who decide a deal would choose us, and each rival beside us.</summary>
    /// <param name="opportunityId">The deal.</param>
    /// <exception cref="NotFoundException">There is no such deal on the day.</exception>
    public DecisionChainScore DecisionChain(string opportunityId)
    {
        var opportunity = RequireOpportunity(opportunityId);
        return Kept(opportunityId, () => new DecisionChainBuilder(this).Build(opportunity));
    }
}
