namespace RelGraph.Scoring.Relationships.DecisionChain.Rules;

/// <summary>Weighted votes must reach a quota: a dynamic programme over the seats; nobody reaches it, no decision.</summary>
/// <remarks>
/// The quota is more than half of all votes, so that two vendors can never both reach it and each vendor can be counted alone.
/// A stated quota of half or less is raised to the simple majority. Cost O(vendors · seats · quota) per draw.
/// </remarks>
internal sealed class CommitteeRule : ChainRule
{
    private readonly int[] _votes;
    private readonly int _quota;
    private readonly double[] _reached;

    public CommitteeRule(ChainModel chain)
    {
        (_votes, _quota) = VoteUnits.Of(chain);
        _reached = new double[_quota + 1];
    }

    /// <inheritdoc/>
    public override void Apply(ReadOnlySpan<double> stands, ReadOnlySpan<double> choices, Span<double> outcome)
    {
        var vendors = outcome.Length - 1;
        var decided = 0.0;
        for (var vendor = 0; vendor < vendors; vendor++)
        {
            decided += outcome[vendor] = Reaches(choices, vendor, outcome.Length);
        }

        outcome[vendors] = Math.Max(0, 1 - decided);
    }

    /// <summary>The chance that one vendor's votes reach the quota; the last cell collects everything at or above it.</summary>
    private double Reaches(ReadOnlySpan<double> choices, int vendor, int options)
    {
        Array.Clear(_reached);
        _reached[0] = 1;
        for (var seat = 0; seat < _votes.Length; seat++)
        {
            var votes = _votes[seat];
            if (votes == 0)
            {
                continue;
            }

            var chance = choices[(seat * options) + vendor];
            for (var sum = _quota; sum >= 0; sum--)
            {
                var moved = _reached[sum] * chance;
                if (sum < _quota)
                {
                    _reached[sum] -= moved;
                    _reached[Math.Min(_quota, sum + votes)] += moved;
                }
            }
        }

        return _reached[_quota];
    }
}
