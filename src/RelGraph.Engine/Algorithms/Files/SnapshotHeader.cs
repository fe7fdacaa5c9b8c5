using System.Runtime.InteropServices;
using RelGraph.Engine.Errors;

namespace RelGraph.Engine.Algorithms.Files;

/// <summary>The beginning of a snapshot file: what it holds, and a checksum for each block of what follows.</summary>
internal sealed class SnapshotHeader
{
    /// <summary>Bytes a checksum stands for; small enough to stay in a core's cache between reading and summing.</summary>
    internal const int BlockBytes = 1 << 20;
    private const ulong Magic = 0x0A31_5253_4347_4C52;
    private const int FixedBytes = 32;

    internal SnapshotHeader(int nodes, int relationships, bool isWeighted)
    {
        (Nodes, Relationships, IsWeighted) = (nodes, relationships, isWeighted);
        Blocks = new ulong[BlockCount(StartBytes) + BlockCount(TargetBytes) + BlockCount(WeightBytes)];
    }

    internal int Nodes { get; }

    internal int Relationships { get; }

    internal bool IsWeighted { get; }

    /// <summary>Checksums, of the starts, the targets and the weights.</summary>
    internal ulong[] Blocks { get; }

    internal long StartBytes => (Nodes + 1L) * sizeof(int);

    internal long TargetBytes => (long)Relationships * sizeof(int);

    internal long WeightBytes => IsWeighted ? (long)Relationships * sizeof(double) : 0;

    /// <summary>Where the rows begin; a multiple of a cache line.</summary>
    internal long DataOffset => (FixedBytes + (long)Blocks.Length * sizeof(ulong) + sizeof(ulong) + 63) / 64 * 64;

    internal long FileBytes => DataOffset + StartBytes + TargetBytes + WeightBytes;

    internal static int BlockCount(long bytes) => (int)((bytes + BlockBytes - 1) / BlockBytes);

    /// <summary>The header as bytes, its own checksum last.</summary>
    internal byte[] ToBytes()
    {
        var bytes = new byte[DataOffset];
        var words = MemoryMarshal.Cast<byte, ulong>(bytes.AsSpan());
        (words[0], words[1], words[2], words[3]) = (Magic, (ulong)Nodes, (ulong)Relationships, IsWeighted ? 1UL : 0UL);
        Blocks.CopyTo(words[4..]);
        words[^1] = Checksum64.Of(bytes.AsSpan(..^sizeof(ulong)));
        return bytes;
    }

    /// <summary>Reads a header.</summary>
    /// <exception cref="GraphFileException">It is not one, or is damaged.</exception>
    internal static SnapshotHeader Read(Func<long, int, byte[]> bytesAt, long fileBytes, string path)
    {
        var start = fileBytes < FixedBytes ? new ulong[FixedBytes / sizeof(ulong)] : MemoryMarshal.Cast<byte, ulong>(bytesAt(0, FixedBytes)).ToArray();
        if (start[0] != Magic)
        {
            throw new GraphFileException("GRAPH_FILE_INVALID", $"'{path}' is not a graph snapshot of this version; make it anew from the edge list.");
        }

        // Of sizes that a file cannot have nothing is allocated before the header's own checksum was seen to hold.
        if (start[1] < int.MaxValue / sizeof(int) && start[2] <= GraphSnapshot.MaxRelationships && start[3] <= 1)
        {
            var header = new SnapshotHeader((int)start[1], (int)start[2], start[3] == 1);
            if (header.FileBytes == fileBytes)
            {
                var bytes = bytesAt(0, (int)header.DataOffset);
                MemoryMarshal.Cast<byte, ulong>(bytes.AsSpan(FixedBytes)).Slice(0, header.Blocks.Length).CopyTo(header.Blocks);
                if (header.ToBytes().AsSpan().SequenceEqual(bytes))
                {
                    return header;
                }
            }
        }

        throw new GraphFileException("GRAPH_FILE_INVALID", $"'{path}' is damaged at its beginning, or cut off; make the snapshot anew from the edge list.");
    }
}
