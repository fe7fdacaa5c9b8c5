using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Voting;

/// <summary>Banzhaf power: the share of the other voters' coalitions that a voter turns from losing into winning.</summary>
/// <remarks>
/// Exact, by dynamic programming over size and weight: O(n³·quota) time, O(n·quota) space. Of an empty vote the result is empty.
/// Raw values are chances when everybody else says yes or no by the toss of a coin; the shares are the usual normalised index.
/// Reference: John F. Banzhaf, Weighted voting doesn't work, Rutgers Law Review 19, 1965.
/// </remarks>
public static class Banzhaf
{
    /// <summary>Works out the power of each voter.</summary>
    public static VotingPowerResult Run(VotingGame game, RunContext run)
    {
        var raw = new double[game.Weights.Count];
        for (var voter = 0; voter < raw.Length; voter++)
        {
            run.Report("voters", voter, raw.Length);
            raw[voter] = game.SwingsBySize(voter, run.Cancellation).Sum() / Math.Pow(2, raw.Length - 1);
        }

        return VotingPowerResult.Of(raw);
    }
}
