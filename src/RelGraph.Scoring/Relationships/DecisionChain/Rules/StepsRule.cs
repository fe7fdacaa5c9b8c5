using System.Numerics;

namespace RelGraph.Scoring.Relationships.DecisionChain.Rules;

/// <summary>Steps in sequence: each step's seats narrow the field to at most k vendors, and the last step decides.</summary>
/// <remarks>
/// The field is a set of vendors. In a step, each seat splits its choice among the vendors still in the field and nobody (the softmax restricted to them),
/// seats count in proportion to power, and vendors are drawn one after another without replacement until k are kept or nobody is drawn
/// (nobody drawn first ends the purchase). The probability of every field is carried exactly; no inner sampling.
/// With V vendors a step costs O(2^V · V^k · seats); chains have few vendors.
/// </remarks>
internal sealed class StepsRule : ChainRule
{
    private readonly int[][] _steps;
    private readonly double[] _power;
    private readonly int _keep;
    private readonly int _vendors;
    private double[] _fields;
    private double[] _next;
    private readonly double[] _shares;

    public StepsRule(ChainModel chain, DecisionChainParameters parameters)
    {
        var last = chain.Seats.Max(seat => seat.Step) ?? 1;
        _steps = [.. chain.Seats.Select((seat, place) => (Step: seat.Step ?? last, Place: place))
            .GroupBy(pair => pair.Step).OrderBy(group => group.Key).Select(group => group.Select(pair => pair.Place).ToArray())];
        _power = [.. chain.Seats.Select(seat => seat.Power)];
        _keep = parameters.StepKeep;
        _vendors = chain.Vendors.Count;
        _fields = new double[1 << _vendors];
        _next = new double[1 << _vendors];
        _shares = new double[_vendors + 1];
    }

    /// <inheritdoc/>
    public override void Apply(ReadOnlySpan<double> stands, ReadOnlySpan<double> choices, Span<double> outcome)
    {
        Array.Clear(_fields);
        _fields[^1] = 1;
        for (var step = 0; step < _steps.Length; step++)
        {
            var keep = step == _steps.Length - 1 ? 1 : _keep;
            Array.Clear(_next);
            for (var field = 1; field < _fields.Length; field++)
            {
                if (_fields[field] > 0)
                {
                    FillShares(_steps[step], choices, field);
                    Narrow(field, 0, Math.Min(keep, BitOperations.PopCount((uint)field)), _fields[field], 1);
                }
            }

            // Field 0 is "nobody": once there, the purchase stays ended.
            _next[0] += _fields[0];
            (_fields, _next) = (_next, _fields);
        }

        for (var vendor = 0; vendor < _vendors; vendor++)
        {
            outcome[vendor] = _fields[1 << vendor];
        }

        outcome[_vendors] = _fields[0];
    }

    /// <summary>What the seats of a step choose among the vendors of a field and nobody, weighted by power.</summary>
    private void FillShares(int[] seats, ReadOnlySpan<double> choices, int field)
    {
        Array.Clear(_shares);
        var power = 0.0;
        foreach (var seat in seats)
        {
            power += _power[seat];
        }

        foreach (var seat in seats)
        {
            var chosen = choices.Slice(seat * (_vendors + 1), _vendors + 1);
            var total = chosen[_vendors];
            for (var vendor = 0; vendor < _vendors; vendor++)
            {
                total += (field >> vendor & 1) == 1 ? chosen[vendor] : 0;
            }

            var weight = power > 0 ? _power[seat] / power : 1.0 / seats.Length;
            for (var vendor = 0; vendor < _vendors; vendor++)
            {
                _shares[vendor] += (field >> vendor & 1) == 1 ? weight * chosen[vendor] / total : 0;
            }

            _shares[_vendors] += weight * chosen[_vendors] / total;
        }
    }

    /// <summary>Draws one more vendor for the shortlist, in every possible way.</summary>
    private void Narrow(int field, int kept, int room, double chance, double left)
    {
        if (room == 0 || left <= 1e-15)
        {
            _next[kept] += chance;
            return;
        }

        _next[kept] += chance * _shares[_vendors] / left;
        for (var vendor = 0; vendor < _vendors; vendor++)
        {
            if ((field >> vendor & 1) == 1 && (kept >> vendor & 1) == 0 && _shares[vendor] > 0)
            {
                Narrow(field, kept | 1 << vendor, room - 1, chance * _shares[vendor] / left, left - _shares[vendor]);
            }
        }
    }
}
