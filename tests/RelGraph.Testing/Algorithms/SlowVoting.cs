using RelGraph.Engine.Algorithms.Voting;

namespace RelGraph.Testing.Algorithms;

/// <summary>Voting power by trying every coalition and every order of joining.</summary>
public static class SlowVoting
{
    public static bool Passes(VotingGame game, IReadOnlyCollection<int> inFavour) =>
        inFavour.Sum(voter => game.Weights[voter]) >= game.Quota && Enumerable.Range(0, game.Weights.Count).All(voter => !game.Vetoes[voter] || inFavour.Contains(voter));

    public static double[] Banzhaf(VotingGame game)
    {
        var n = game.Weights.Count;
        return [.. Enumerable.Range(0, n).Select(voter => Enumerable.Range(0, 1 << n).Where(set => (set >> voter & 1) == 0).Average(set =>
        {
            var others = Enumerable.Range(0, n).Where(other => (set >> other & 1) == 1).ToList();
            return !Passes(game, others) && Passes(game, [.. others, voter]) ? 1.0 : 0;
        }))];
    }

    public static double[] ShapleyShubik(VotingGame game)
    {
        var n = game.Weights.Count;
        var pivotal = new double[n];
        var orders = 0;
        foreach (var order in Orders([.. Enumerable.Range(0, n)]))
        {
            orders++;
            for (var place = 0; place < n; place++)
            {
                if (!Passes(game, order[..place]) && Passes(game, order[..(place + 1)]))
                {
                    pivotal[order[place]]++;
                }
            }
        }

        return Array.ConvertAll(pivotal, one => one / orders);
    }

    private static IEnumerable<int[]> Orders(int[] of) => of.Length == 0
        ? [[]]
        : of.SelectMany(first => Orders([.. of.Where(other => other != first)]).Select(rest => (int[])[first, .. rest]));
}
