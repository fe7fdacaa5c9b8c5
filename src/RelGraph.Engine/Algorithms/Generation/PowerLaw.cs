using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Generation;

/// <summary>Whole numbers in a range, each as likely as a power of itself.</summary>
internal sealed class PowerLaw
{
    private const int FractionBits = 30;
    private readonly int _least;
    private readonly double[] _upTo;

    /// <param name="least">Smallest number; at least 1.</param>
    /// <param name="most">Largest number.</param>
    /// <param name="exponent">Chance ∝ number^−exponent; at least 0.</param>
    internal PowerLaw(int least, int most, double exponent)
    {
        _least = least;
        _upTo = new double[most - least + 1];
        var (sum, weighted) = (0.0, 0.0);
        for (var i = 0; i < _upTo.Length; i++)
        {
            var chance = 1 / Power(least + i, exponent);
            _upTo[i] = sum += chance;
            weighted += chance * (least + i);
        }

        Mean = weighted / sum;
    }

    /// <summary>The mean.</summary>
    internal double Mean { get; }

    /// <summary>Draws a number.</summary>
    internal int Next(ref SeededRandom random)
    {
        var place = Array.BinarySearch(_upTo, random.NextUnit() * _upTo[^1]);
        return _least + Math.Min(place < 0 ? ~place : place + 1, _upTo.Length - 1);
    }

    /// <summary>The power by products and square roots alone: these are exact to the last bit on every machine, library powers are not.</summary>
    internal static double Power(double number, double exponent)
    {
        var power = 1.0;
        for (var whole = (int)Math.Floor(exponent); whole > 0; whole--)
        {
            power *= number;
        }

        var root = number;
        var fraction = (long)((exponent - Math.Floor(exponent)) * (1L << FractionBits));
        for (var bit = FractionBits - 1; bit >= 0 && root != 1; bit--)
        {
            root = Math.Sqrt(root);
            power *= ((fraction >> bit) & 1) == 1 ? root : 1;
        }

        return power;
    }
}
