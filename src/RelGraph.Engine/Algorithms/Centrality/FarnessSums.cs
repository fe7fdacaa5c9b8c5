namespace RelGraph.Engine.Algorithms.Centrality;

/// <summary>What closeness is made of, by node: how many others are reached, how far they are together, and the sum of 1/distance.</summary>
/// <remarks>Hops are whole, and 1/hops is kept in whole 2⁻⁸⁰ths: such sums are the same in any order.</remarks>
internal sealed class FarnessSums(int nodes)
{
    /// <summary>1 in the unit in which 1/hops is kept: with 2⁸⁰ even 2³¹ nodes leave room, and rounding is far below a double's.</summary>
    internal static readonly UInt128 One = UInt128.One << 80;

    private readonly int[] _reached = new int[nodes];
    private readonly double[] _far = new double[nodes];
    private readonly double[] _harmonic = new double[nodes];
    private readonly long[] _hops = new long[nodes];
    private readonly UInt128[] _inverse = new UInt128[nodes];

    /// <summary>Counts others at so many hops.</summary>
    internal void AddHops(int node, int others, int hops, UInt128 inverse)
    {
        _reached[node] += others;
        _hops[node] += (long)others * hops;
        _inverse[node] += inverse * (uint)others;
    }

    /// <summary>Notes the sums of a search by distance.</summary>
    internal void SetDistances(int node, int others, double far, double harmonic) => (_reached[node], _far[node], _harmonic[node]) = (others, far, harmonic);

    /// <summary>Adds what another thread counted.</summary>
    internal void Add(FarnessSums other)
    {
        for (var node = 0; node < _reached.Length; node++)
        {
            _reached[node] += other._reached[node];
            _hops[node] += other._hops[node];
            _inverse[node] += other._inverse[node];
        }
    }

    internal ClosenessResult Result()
    {
        var closeness = new double[_reached.Length];
        for (var node = 0; node < closeness.Length; node++)
        {
            _far[node] += _hops[node];
            _harmonic[node] += (double)_inverse[node] / (double)One;
            if (_reached[node] > 0)
            {
                closeness[node] = (double)_reached[node] / (closeness.Length - 1) * (_reached[node] / _far[node]);
            }
        }

        return new ClosenessResult(closeness, _harmonic, _reached, _far);
    }
}
