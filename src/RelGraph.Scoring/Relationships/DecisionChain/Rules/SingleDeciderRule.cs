namespace RelGraph.Scoring.Relationships.DecisionChain.Rules;

/// <summary>One person decides: P_v = π_decider,v.</summary>
internal sealed class SingleDeciderRule(int decider) : ChainRule
{
    /// <inheritdoc/>
    public override void Apply(ReadOnlySpan<double> stands, ReadOnlySpan<double> choices, Span<double> outcome) =>
        choices.Slice(decider * outcome.Length, outcome.Length).CopyTo(outcome);
}
