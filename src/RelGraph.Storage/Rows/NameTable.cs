using System.Runtime.InteropServices;

namespace RelGraph.Storage.Rows;

/// <summary>Numbers of names by their UTF-8 bytes, so that a name met again costs no text.</summary>
/// <remarks>Open addressing; about 40 bytes per name besides its own.</remarks>
internal sealed class NameTable
{
    private const ulong Mixer = 0x9E3779B97F4A7C15;

    private readonly List<byte> _bytes = [];
    private (uint Hash, int Number, int Start, int Length)[] _slots = new (uint, int, int, int)[1 << 10];
    private int _count;

    /// <summary>The number of a name.</summary>
    /// <param name="name">Its bytes.</param>
    /// <param name="next">The number to give it when it is new.</param>
    /// <param name="isNew">True when it is new.</param>
    public int Of(ReadOnlySpan<byte> name, int next, out bool isNew)
    {
        var hash = Hash(name);
        var slot = Slot(hash, name);
        isNew = _slots[slot].Hash == 0;
        if (!isNew)
        {
            return _slots[slot].Number;
        }

        if (++_count > _slots.Length / 2)
        {
            Grow();
            slot = Slot(hash, name);
        }

        _slots[slot] = (hash, next, _bytes.Count, name.Length);
        _bytes.AddRange(name);
        return next;
    }

    private int Slot(uint hash, ReadOnlySpan<byte> name)
    {
        var slots = _slots;
        var slot = (int)(hash & (uint)(slots.Length - 1));
        while (slots[slot] is var held && held.Hash != 0 && (held.Hash != hash || !CollectionsMarshal.AsSpan(_bytes).Slice(held.Start, held.Length).SequenceEqual(name)))
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new (uint, int, int, int)[old.Length * 2];
        foreach (var held in old)
        {
            if (held.Hash == 0)
            {
                continue;
            }

            var slot = (int)(held.Hash & (uint)(_slots.Length - 1));
            while (_slots[slot].Hash != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = held;
        }
    }

    /// <summary>Never 0, which marks a free slot.</summary>
    private static uint Hash(ReadOnlySpan<byte> name)
    {
        var hash = (ulong)name.Length;
        while (name.Length >= sizeof(ulong))
        {
            hash = ulong.RotateLeft((hash ^ MemoryMarshal.Read<ulong>(name)) * Mixer, 29);
            name = name[sizeof(ulong)..];
        }

        foreach (var b in name)
        {
            hash = (hash ^ b) * Mixer;
        }

        hash *= Mixer;
        return (uint)(hash >> 32) | 1;
    }
}
