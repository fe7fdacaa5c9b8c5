namespace RelGraph.Scoring.Relationships.DecisionChain.Rules;

/// <summary>Votes and quota of a committee in whole units, so that sums can be counted exactly.</summary>
internal static class VoteUnits
{
    /// <summary>Above this many units in all, votes are rounded to this many: a thousandth of the whole decides nothing.</summary>
    private const int MostUnits = 1000;

    /// <summary>Whole votes per seat and then per unnamed voter, and the whole quota: at least a simple majority, at most all votes.</summary>
    public static (int[] Votes, int Quota) Of(ChainModel chain)
    {
        var votes = chain.Everybody.Select(seat => seat.Votes).ToArray();
        var total = votes.Sum();
        if (total <= 0)
        {
            votes = [.. votes.Select(_ => 1.0)];
            total = votes.Length;
        }

        var scale = Scale(votes, chain.Quota, total);
        var units = votes.Select(vote => (int)Math.Round(vote * scale, MidpointRounding.AwayFromZero)).ToArray();
        var all = units.Sum();
        var stated = chain.Quota is { } quota ? (int)Math.Ceiling((quota * scale) - 1e-9) : 0;
        return (units, Math.Clamp(stated, (all / 2) + 1, all));
    }

    private static double Scale(double[] votes, double? quota, double total)
    {
        foreach (var scale in new[] { 1.0, 2, 4, 5, 10, 20, 100 })
        {
            if (total * scale <= MostUnits && votes.All(vote => IsWhole(vote * scale)) && (quota is null || IsWhole(quota.Value * scale)))
            {
                return scale;
            }
        }

        return MostUnits / total;
    }

    private static bool IsWhole(double value) => Math.Abs(value - Math.Round(value)) < 1e-9;
}
