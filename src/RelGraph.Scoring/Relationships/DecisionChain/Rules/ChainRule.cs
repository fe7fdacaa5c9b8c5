using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Scoring.Relationships.DecisionChain.Rules;

/// <summary>Step 4 of scoring.md 5.2: the probability that a decision rule yields each vendor, exactly, given what the seats choose.</summary>
/// <remarks>A rule may keep scratch space, so an instance serves one thread at a time.</remarks>
internal abstract class ChainRule
{
    /// <summary>Computes the outcome of one draw.</summary>
    /// <param name="stands">x* after influence: seat by seat, one per vendor.</param>
    /// <param name="choices">π: seat by seat, one per vendor and, last, nobody.</param>
    /// <param name="outcome">Receives one probability per vendor and, last, nobody; they sum to 1.</param>
    public abstract void Apply(ReadOnlySpan<double> stands, ReadOnlySpan<double> choices, Span<double> outcome);

    /// <summary>The rule of a chain.</summary>
    public static ChainRule Of(ChainModel chain, DecisionChainParameters parameters) => chain.Rule switch
    {
        DecisionRule.SingleDecider => new SingleDeciderRule(chain.Decider),
        DecisionRule.WeightedCommittee => new CommitteeRule(chain),
        DecisionRule.ScoredTender => new TenderRule(chain, parameters),
        DecisionRule.Steps => new StepsRule(chain, parameters),
        _ => new PowerLotteryRule(chain),
    };
}
