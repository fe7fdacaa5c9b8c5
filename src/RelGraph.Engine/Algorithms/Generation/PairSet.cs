using System.Numerics;

namespace RelGraph.Engine.Algorithms.Generation;

/// <summary>A growing set of undirected pairs of nodes; open addressing, 8 bytes a slot, at most half full.</summary>
internal sealed class PairSet
{
    private const ulong Free = ulong.MaxValue;
    private ulong[] _slots;
    private int _shift;
    private int _room;

    /// <param name="expected">Number of pairs that fit without growing.</param>
    internal PairSet(int expected)
    {
        var slots = BitOperations.RoundUpToPowerOf2(2 * (ulong)Math.Max(expected, 8));
        (_slots, _shift, _room) = (Empty((int)slots), 64 - BitOperations.Log2(slots), (int)(slots / 2));
    }

    /// <summary>Adds the pair; false when it is there already.</summary>
    internal bool Add(int one, int other)
    {
        var key = one < other ? ((ulong)one << 32) | (uint)other : ((ulong)other << 32) | (uint)one;
        if (!Put(_slots, _shift, key))
        {
            return false;
        }

        if (--_room == 0)
        {
            Grow();
        }

        return true;
    }

    private static bool Put(ulong[] slots, int shift, ulong key)
    {
        var mask = slots.Length - 1;
        for (var slot = (int)((key * 0x9E3779B97F4A7C15UL) >> shift); ; slot = (slot + 1) & mask)
        {
            if (slots[slot] == key)
            {
                return false;
            }

            if (slots[slot] == Free)
            {
                slots[slot] = key;
                return true;
            }
        }
    }

    private void Grow()
    {
        var (old, wider) = (_slots, Empty(_slots.Length * 2));
        _shift--;
        foreach (var key in old)
        {
            if (key != Free)
            {
                Put(wider, _shift, key);
            }
        }

        (_slots, _room) = (wider, old.Length / 2);
    }

    private static ulong[] Empty(int slots)
    {
        var empty = new ulong[slots];
        Array.Fill(empty, Free);
        return empty;
    }
}
