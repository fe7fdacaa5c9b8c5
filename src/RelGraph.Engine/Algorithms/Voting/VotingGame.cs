namespace RelGraph.Engine.Algorithms.Voting;

/// <summary>A vote: it passes when those in favour weigh at least the quota and everybody with a veto is among them; immutable.</summary>
public sealed class VotingGame
{
    /// <summary>The largest number of voters: up to here coalitions are counted exactly.</summary>
    public const int MostVoters = 50;

    /// <summary>The largest quota, which bounds time and memory.</summary>
    public const int LargestQuota = 100_000;

    private readonly int[] _weights;
    private readonly bool[] _vetoes;

    /// <summary>Describes a vote.</summary>
    /// <param name="quota">Weight needed to pass, at least 1.</param>
    /// <param name="weights">Whole weight of each voter, at least 0.</param>
    /// <param name="vetoes">Voters without whom nothing passes; null for none.</param>
    /// <exception cref="ArgumentException">The quota, a weight, a veto or the number of voters is out of range.</exception>
    public VotingGame(int quota, IReadOnlyList<int> weights, IEnumerable<int>? vetoes = null)
    {
        if (quota is < 1 or > LargestQuota)
        {
            throw new ArgumentException($"The quota must be in [1, {LargestQuota}] but was {quota}; scale quota and weights down together.", nameof(quota));
        }

        if (weights.Count > MostVoters || weights.Any(weight => weight < 0))
        {
            throw new ArgumentException($"There must be at most {MostVoters} voters, none of a weight below 0; there are {weights.Count}, the least weight is {weights.DefaultIfEmpty().Min()}.", nameof(weights));
        }

        Quota = quota;
        _weights = [.. weights];
        _vetoes = new bool[_weights.Length];
        foreach (var voter in vetoes ?? [])
        {
            _vetoes[(uint)voter < (uint)_weights.Length ? voter : throw new ArgumentException($"Voter {voter} has a veto but voters are numbered 0 to {_weights.Length - 1}.", nameof(vetoes))] = true;
        }
    }

    /// <summary>Weight needed to pass.</summary>
    public int Quota { get; }

    /// <summary>Weight of each voter.</summary>
    public IReadOnlyList<int> Weights => _weights;

    /// <summary>Which voters have a veto.</summary>
    public IReadOnlyList<bool> Vetoes => _vetoes;

    /// <summary>For each size, the number of coalitions of the others that this voter turns from losing into winning.</summary>
    /// <remarks>Dynamic programming by size and weight, weights from the quota up taken together: O(n²·quota). Whole numbers below 2^53, so exact.</remarks>
    internal double[] SwingsBySize(int voter, CancellationToken cancellation)
    {
        var count = _weights.Length;
        var coalitions = new double[count, Quota + 1];
        // Coalitions without another veto holder lose either way, so these are always in.
        var (always, weightOfThose) = (0, 0L);
        for (var other = 0; other < count; other++)
        {
            if (other != voter && _vetoes[other])
            {
                (always, weightOfThose) = (always + 1, weightOfThose + _weights[other]);
            }
        }

        coalitions[always, (int)Math.Min(Quota, weightOfThose)] = 1;
        for (var other = 0; other < count; other++)
        {
            if (other != voter && !_vetoes[other])
            {
                cancellation.ThrowIfCancellationRequested();
                Include(coalitions, _weights[other]);
            }
        }

        var swings = new double[count];
        for (var size = 0; size < count; size++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var weight = 0; weight <= Quota; weight++)
            {
                var wins = (long)weight + _weights[voter] >= Quota;
                var lostBefore = weight < Quota || _vetoes[voter];
                swings[size] += wins && lostBefore ? coalitions[size, weight] : 0;
            }
        }

        return swings;
    }

    private void Include(double[,] coalitions, int weight)
    {
        for (var size = coalitions.GetLength(0) - 2; size >= 0; size--)
        {
            for (var sum = Quota; sum >= 0; sum--)
            {
                if (coalitions[size, sum] > 0)
                {
                    coalitions[size + 1, (int)Math.Min(Quota, (long)sum + weight)] += coalitions[size, sum];
                }
            }
        }
    }
}
