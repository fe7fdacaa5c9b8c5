namespace RelGraph.Scoring.Relationships.DecisionChain.Rules;

/// <summary>The rule is not known: who carries the day does so in proportion to power, P_v = Σ (W_p/ΣW)·π_p,v.</summary>
internal sealed class PowerLotteryRule : ChainRule
{
    private readonly double[] _shares;

    public PowerLotteryRule(ChainModel chain) => _shares = Shares(chain);

    /// <summary>W_p/ΣW of each seat.</summary>
    public static double[] Shares(ChainModel chain)
    {
        var total = chain.Seats.Sum(seat => seat.Power);
        return [.. chain.Seats.Select(seat => seat.Power / total)];
    }

    /// <inheritdoc/>
    public override void Apply(ReadOnlySpan<double> stands, ReadOnlySpan<double> choices, Span<double> outcome)
    {
        outcome.Clear();
        for (var seat = 0; seat < _shares.Length; seat++)
        {
            var chosen = choices.Slice(seat * outcome.Length, outcome.Length);
            for (var option = 0; option < outcome.Length; option++)
            {
                outcome[option] += _shares[seat] * chosen[option];
            }
        }
    }
}
