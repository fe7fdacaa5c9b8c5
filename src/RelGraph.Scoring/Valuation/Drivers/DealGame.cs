using RelGraph.Scoring.Relationships.DecisionChain;
using RelGraph.Scoring.Relationships.KeyPerson;
using RelGraph.Scoring.Winning;

namespace RelGraph.Scoring.Valuation.Drivers;

/// <summary>The game behind a split: the value of a deal when only some drivers, and the relationships with only some people, are as they are and the rest is neutral.</summary>
/// <remarks>
/// Neutral is: closeness as with people we never met, support, solution and price 0, nobody covered, one thread, no momentum, behaviour as of the average winner, criteria even, not overdue.
/// What is unknown stays unknown, so that no coalition is trusted more than another. The chain is read on the means; what its draws add to the score is kept for all coalitions.
/// </remarks>
/// <param name="chain">The chain.</param>
/// <param name="seats">What each seat brings, in the chain's order.</param>
/// <param name="features">The features of the deal as it is.</param>
/// <param name="parameters">All parameters.</param>
/// <param name="winning">Those of the win model that hold on the day.</param>
/// <param name="full">Amount × margin × discount in minor units: the value of a certain win.</param>
/// <param name="threads">Threads by set of people, kept for all games over the same ties.</param>
/// <param name="effectOfDraws">What the draws of the deal as it is add to its chain score, for a game over other seats than those it was scored with; null to work it out.</param>
internal sealed class DealGame(ChainModel chain, IReadOnlyList<SeatStake> seats, WinFeatures features, Parameters.ScoringParameters parameters, WinningParameters winning, double full, Dictionary<ulong, double> threads, double? effectOfDraws = null)
{
    private const double UsualBehaviour = 50;

    private readonly ChainKernel _kernel = new(chain, parameters.DecisionChain);
    private readonly double[] _stands = DecisionChainFormula.Means(chain);
    private readonly double[] _outcome = new double[chain.Vendors.Count + 1];
    private readonly int _top = TopOf(seats);
    private readonly (double Chain, double Top)?[] _readings = new (double, double)?[4];
    private ulong? _people;
    private double? _effectOfDraws = effectOfDraws;

    /// <summary>Everybody.</summary>
    public ulong Everybody { get; } = (1UL << seats.Count) - 1;

    /// <summary>The value in minor units.</summary>
    /// <param name="drivers">Bit i: driver i of <see cref="ValueDriver"/> is as it is. The relationship's bit is given by the people.</param>
    /// <param name="people">Bit i: the relationship with seat i is as it is.</param>
    public double Worth(ulong drivers, ulong people) => full * Outcome(drivers, people).Probability;

    /// <summary>The value of the chain score and of P(win), 0 to 1, when all is as the seats say.</summary>
    public (double? Chain, double Probability, double EffectOfDraws) AsItIs()
    {
        var (chain, probability) = Outcome(~0UL, Everybody);
        return (chain, probability, _effectOfDraws!.Value);
    }

    private (double? Chain, double Probability) Outcome(ulong drivers, ulong people)
    {
        _effectOfDraws ??= features.Chain is { } headline ? headline - Read(~0UL, Everybody).Chain : 0;
        var isUsual = !Has(drivers, ValueDriver.Behaviour);
        var (chain, top) = Read(drivers, people);
        var score = features.Chain is null ? (double?)null : Math.Clamp(chain + _effectOfDraws.Value, 0, 100);
        return (score, WinFormula.Probability(
            features with
            {
                Chain = score,
                TopDecider = features.TopDecider is null ? null : top,
                Coverage = features.Coverage is null ? null : CoverageOf(people),
                Threads = features.Threads is null ? null : ThreadsOf(people),
                Momentum = features.Momentum is null ? null : MomentumOf(people),
                Behaviour = isUsual && features.Behaviour is not null ? UsualBehaviour : features.Behaviour,
                Tas = isUsual && features.Tas is not null ? 0 : features.Tas,
                Overdue = isUsual && features.Overdue is not null ? false : features.Overdue,
            },
            winning));
    }

    /// <summary>The chain and the stand of its most powerful seat. For one set of people the four readings by solution and price are kept: the other drivers do not change them.</summary>
    private (double Chain, double Top) Read(ulong drivers, ulong people)
    {
        if (_people != people)
        {
            Array.Clear(_readings);
            _people = people;
        }

        return _readings[(int)(drivers >> (int)ValueDriver.Solution) & 3] ??= ReadAnew(drivers, people);
    }

    private (double Chain, double Top) ReadAnew(ulong drivers, ulong people)
    {
        for (var seat = 0; seat < seats.Count; seat++)
        {
            var input = seats[seat].Input;
            var isRelated = (people >> seat & 1) == 1;
            _stands[seat * _kernel.Vendors] = KeyPersonFormula.Stand(
                input.Weights, isRelated ? input.Closeness.Mean : parameters.KeyPerson.OurPriorCloseness,
                Has(drivers, ValueDriver.Solution) ? input.Solution.Mean : 0, Has(drivers, ValueDriver.Price) ? input.Price.Mean : 0, isRelated ? input.Support.Mean : 0);
        }

        _kernel.Evaluate(_stands, _outcome);
        return (100 * _outcome[0], seats.Count == 0 ? 0 : _stands[_top * _kernel.Vendors]);
    }

    private double CoverageOf(ulong people)
    {
        double covered = 0, all = 0;
        for (var seat = 0; seat < seats.Count; seat++)
        {
            all += seats[seat].Power;
            covered += (people >> seat & 1) == 1 && seats[seat].Input.Closeness.Mean > parameters.KeyPerson.CoveredCloseness ? seats[seat].Power : 0;
        }

        return all > 0 ? covered / all : 0;
    }

    // The ties do not depend on the draws, so one game's threads are every game's of the same seats.
    private double ThreadsOf(ulong people)
    {
        if (!threads.TryGetValue(people, out var known))
        {
            threads[people] = known = ChainMeasures.ThreadsOf(seats.Where((_, seat) => (people >> seat & 1) == 1).SelectMany(seat => seat.Holders)) ?? 1;
        }

        return known;
    }

    private double MomentumOf(ulong people)
    {
        double sum = 0;
        for (var seat = 0; seat < seats.Count; seat++)
        {
            sum += (people >> seat & 1) == 1 ? seats[seat].Momentum : 0;
        }

        return sum;
    }

    private static bool Has(ulong drivers, ValueDriver driver) => (drivers >> (int)driver & 1) == 1;

    // As the win model picks it: of equal power the lower id.
    private static int TopOf(IReadOnlyList<SeatStake> seats) =>
        Enumerable.Range(0, seats.Count).OrderByDescending(seat => seats[seat].Power).ThenBy(seat => seats[seat].Contact, StringComparer.Ordinal).FirstOrDefault();
}
