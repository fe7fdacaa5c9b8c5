using System.Runtime.CompilerServices;

namespace RelGraph.Engine.Execution;

/// <summary>A random stream that belongs to a name: the same seed and keys give the same numbers for ever, on any machine and any thread.</summary>
/// <remarks>
/// SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014, doi:10.1145/2660193.2660195).
/// A value type: copy it to fork the stream. Not for secrets.
/// </remarks>
public struct SeededRandom
{
    private ulong _state;

    /// <summary>The stream of a seed.</summary>
    public SeededRandom(ulong seed) => _state = seed;

    /// <summary>The stream of a seed and a number of keys, for example (seed, seat, draw).</summary>
    public static SeededRandom For(ulong seed, params ReadOnlySpan<ulong> keys)
    {
        var state = Mix(seed ^ 0x9E3779B97F4A7C15UL);
        foreach (var key in keys)
        {
            state = Mix(state ^ Mix(key + 0x9E3779B97F4A7C15UL));
        }

        return new SeededRandom(state);
    }

    /// <summary>A 64-bit key for a text, stable across runs and machines (FNV-1a over UTF-16 code units).</summary>
    public static ulong Key(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in text)
        {
            hash = (hash ^ unit) * 1099511628211UL;
        }

        return hash;
    }

    /// <summary>The next 64 random bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong NextBits() => Mix(_state += 0x9E3779B97F4A7C15UL);

    /// <summary>A number in [0, 1) with 53 random bits.</summary>
    public double NextUnit() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number in [0, bound).</summary>
    /// <param name="bound">At least 1.</param>
    public int NextBelow(int bound) => (int)(((UInt128)NextBits() * (ulong)bound) >> 64);

    /// <summary>A standard normal number (Box–Muller, one of the pair).</summary>
    public double NextNormal()
    {
        var radius = Math.Sqrt(-2 * Math.Log(1 - NextUnit()));
        return radius * Math.Cos(2 * Math.PI * NextUnit());
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
