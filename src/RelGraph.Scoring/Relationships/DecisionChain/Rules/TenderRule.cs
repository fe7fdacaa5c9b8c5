using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Relationships.DecisionChain.Rules;

/// <summary>The highest sum of criterion weight × score wins; the sum of each vendor carries normal noise.</summary>
/// <remarks>
/// P_v = ∫ φ(u) Π_{k≠v} Φ(u + (μ_v − μ_k)/σ) du, by the trapezoid rule on [−6, 6], which for such smooth integrands is exact to about 1e-10.
/// Where nobody knows a score, the seats' opinion stands in: (1 + Σ W·x* / ΣW)/2. A tender that runs is awarded, so "nobody" comes only from a veto.
/// </remarks>
internal sealed class TenderRule : ChainRule
{
    private const double Step = .5;
    private const int Nodes = 25;
    private static readonly double[] Density = Normalised();

    private readonly double[] _power;
    private readonly IReadOnlyList<ChainCriterion> _criteria;
    private readonly double _noise;
    private readonly double[] _means;
    private readonly double[]? _fixed;

    public TenderRule(ChainModel chain, DecisionChainParameters parameters)
    {
        _power = PowerLotteryRule.Shares(chain);
        _criteria = chain.Criteria;
        _noise = parameters.TenderNoise;
        _means = new double[chain.Vendors.Count];
        if (_criteria.Count > 0 && _criteria.All(criterion => criterion.Scores.All(score => score is not null)))
        {
            // Nothing depends on the draw when every score is known.
            var outcome = new double[chain.Vendors.Count + 1];
            Award(default, outcome);
            _fixed = outcome;
        }
    }

    /// <inheritdoc/>
    public override void Apply(ReadOnlySpan<double> stands, ReadOnlySpan<double> choices, Span<double> outcome)
    {
        if (_fixed is not null)
        {
            _fixed.CopyTo(outcome);
            return;
        }

        Award(stands, outcome);
    }

    private void Award(ReadOnlySpan<double> stands, Span<double> outcome)
    {
        var vendors = _means.Length;
        for (var vendor = 0; vendor < vendors; vendor++)
        {
            _means[vendor] = Expected(vendor, stands.IsEmpty ? 0 : (1 + Opinion(stands, vendor)) / 2);
        }

        var total = 0.0;
        for (var vendor = 0; vendor < vendors; vendor++)
        {
            total += outcome[vendor] = Highest(vendor);
        }

        for (var vendor = 0; vendor < vendors; vendor++)
        {
            outcome[vendor] /= total;
        }

        outcome[vendors] = 0;
    }

    private double Opinion(ReadOnlySpan<double> stands, int vendor)
    {
        var opinion = 0.0;
        for (var seat = 0; seat < _power.Length; seat++)
        {
            opinion += _power[seat] * stands[(seat * _means.Length) + vendor];
        }

        return opinion;
    }

    private double Expected(int vendor, double opinion)
    {
        if (_criteria.Count == 0)
        {
            return opinion;
        }

        double sum = 0, weights = 0;
        foreach (var criterion in _criteria)
        {
            sum += criterion.Weight * (criterion.Scores[vendor] ?? opinion);
            weights += criterion.Weight;
        }

        return weights > 0 ? sum / weights : opinion;
    }

    private double Highest(int vendor)
    {
        var chance = 0.0;
        for (var node = 0; node < Nodes; node++)
        {
            var below = Density[node];
            for (var rival = 0; rival < _means.Length; rival++)
            {
                if (rival != vendor)
                {
                    below *= NormalTable.Cdf(At(node) + ((_means[vendor] - _means[rival]) / _noise));
                }
            }

            chance += below;
        }

        return chance;
    }

    private static double At(int node) => (node - (Nodes / 2)) * Step;

    private static double[] Normalised()
    {
        var density = Enumerable.Range(0, Nodes).Select(node => Math.Exp(-At(node) * At(node) / 2)).ToArray();
        var total = density.Sum();
        return [.. density.Select(value => value / total)];
    }
}
