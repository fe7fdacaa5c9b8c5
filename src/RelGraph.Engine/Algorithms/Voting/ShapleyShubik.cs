using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Voting;

/// <summary>Shapley–Shubik power: the share of the orders of joining in which a voter is the one who makes the vote pass.</summary>
/// <remarks>
/// Exact, by dynamic programming over size and weight: O(n³·quota) time, O(n·quota) space. Of an empty vote the result is empty.
/// Reference: Shapley and Shubik, A method for evaluating the distribution of power in a committee system, 1954, doi:10.2307/1951053.
/// </remarks>
public static class ShapleyShubik
{
    /// <summary>Works out the power of each voter.</summary>
    public static VotingPowerResult Run(VotingGame game, RunContext run)
    {
        var raw = new double[game.Weights.Count];
        for (var voter = 0; voter < raw.Length; voter++)
        {
            run.Report("voters", voter, raw.Length);
            var swings = game.SwingsBySize(voter, run.Cancellation);
            for (var size = 0; size < raw.Length; size++)
            {
                raw[voter] += swings[size] * Sharing.ShapleyValue.WeightOfSize(size, raw.Length);
            }
        }

        return VotingPowerResult.Of(raw);
    }
}
