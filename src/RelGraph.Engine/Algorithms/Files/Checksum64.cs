using System.Numerics;
using System.Runtime.InteropServices;

namespace RelGraph.Engine.Algorithms.Files;

/// <summary>XXH64, a fast checksum of 64 bits with public test values. It finds damage; it is no protection against people.</summary>
/// <remarks>Reference: Collet, xxHash fast digest algorithm, specification 0.1.1.</remarks>
internal static class Checksum64
{
    private const ulong Prime1 = 0x9E3779B185EBCA87;
    private const ulong Prime2 = 0xC2B2AE3D27D4EB4F;
    private const ulong Prime3 = 0x165667B19E3779F9;
    private const ulong Prime4 = 0x85EBCA77C2B2AE63;
    private const ulong Prime5 = 0x27D4EB2F165667C5;

    /// <summary>The checksum of some bytes, with seed 0.</summary>
    internal static ulong Of(ReadOnlySpan<byte> bytes)
    {
        var length = (ulong)bytes.Length;
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        var hash = Prime5;
        var at = 0;
        if (words.Length >= 4)
        {
            // Four lanes that do not wait for each other.
            var (one, two, three, four) = (unchecked(Prime1 + Prime2), Prime2, 0UL, unchecked(0 - Prime1));
            for (; at + 4 <= words.Length; at += 4)
            {
                one = Round(one, words[at]);
                two = Round(two, words[at + 1]);
                three = Round(three, words[at + 2]);
                four = Round(four, words[at + 3]);
            }

            hash = BitOperations.RotateLeft(one, 1) + BitOperations.RotateLeft(two, 7) + BitOperations.RotateLeft(three, 12) + BitOperations.RotateLeft(four, 18);
            hash = Merge(Merge(Merge(Merge(hash, one), two), three), four);
        }

        return Finish(hash + length, words[at..], bytes[(words.Length * sizeof(ulong))..]);
    }

    private static ulong Finish(ulong hash, ReadOnlySpan<ulong> words, ReadOnlySpan<byte> rest)
    {
        foreach (var word in words)
        {
            hash = BitOperations.RotateLeft(hash ^ Round(0, word), 27) * Prime1 + Prime4;
        }

        if (rest.Length >= sizeof(uint))
        {
            hash = BitOperations.RotateLeft(hash ^ (MemoryMarshal.Read<uint>(rest) * Prime1), 23) * Prime2 + Prime3;
            rest = rest[sizeof(uint)..];
        }

        foreach (var one in rest)
        {
            hash = BitOperations.RotateLeft(hash ^ (one * Prime5), 11) * Prime1;
        }

        hash = (hash ^ (hash >> 33)) * Prime2;
        hash = (hash ^ (hash >> 29)) * Prime3;
        return hash ^ (hash >> 32);
    }

    private static ulong Round(ulong lane, ulong word) => BitOperations.RotateLeft(lane + word * Prime2, 31) * Prime1;

    private static ulong Merge(ulong hash, ulong lane) => (hash ^ Round(0, lane)) * Prime1 + Prime4;
}
