namespace RelGraph.Engine.Algorithms.Voting;

/// <summary>How much each voter decides.</summary>
/// <param name="Raw">The chance that the voter is decisive, in the index's own way of drawing coalitions.</param>
/// <param name="Shares">The same scaled to sum to 1; all 0 when nothing can pass.</param>
public sealed record VotingPowerResult(IReadOnlyList<double> Raw, IReadOnlyList<double> Shares)
{
    internal static VotingPowerResult Of(double[] raw)
    {
        var sum = raw.Sum();
        return new VotingPowerResult(raw, Array.ConvertAll(raw, one => sum > 0 ? one / sum : 0));
    }
}
