using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Files;

/// <summary>Keeps a graph in a file as it lies in memory, with a checksum for each mebibyte, so that a process has it within moments of its start.</summary>
/// <remarks>
/// Little-endian; 4 bytes a node, 4 a listed relationship and 8 for its weight, which is left out where all weigh 1. Node names are not in it.
/// Reading uses up to <see cref="RunContext.MaxThreads"/> threads; the graph is the same for any number.
/// </remarks>
public static class GraphSnapshot
{
    /// <summary>The most relationships, listed at their ends, that a snapshot holds.</summary>
    public const int MaxRelationships = int.MaxValue / sizeof(double);

    /// <summary>Writes the graph; a file of that name is replaced once the new one is complete and on the disk.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, CsrGraph graph, RunContext run)
    {
        if (graph.RelationshipCount > MaxRelationships)
        {
            throw new ArgumentException($"The graph lists {graph.RelationshipCount} relationships: a snapshot holds at most {MaxRelationships}; keep the edge list instead.", nameof(graph));
        }

        var isWeighted = graph.AllWeights.ContainsAnyExcept(1.0);
        var header = new SnapshotHeader(graph.NodeCount, graph.RelationshipCount, isWeighted);
        var partial = path + ".partial";
        using (var file = File.OpenHandle(partial, FileMode.Create, FileAccess.Write))
        {
            var (offset, block) = (header.DataOffset, 0);
            Put(file, header, ref offset, ref block, MemoryMarshal.AsBytes(graph.Starts), run);
            Put(file, header, ref offset, ref block, MemoryMarshal.AsBytes(graph.AllTargets), run);
            Put(file, header, ref offset, ref block, isWeighted ? MemoryMarshal.AsBytes(graph.AllWeights) : [], run);
            RandomAccess.Write(file, header.ToBytes(), 0);
            RandomAccess.FlushToDisk(file);
        }

        File.Move(partial, path, overwrite: true);
    }

    /// <summary>Tells how large the graph of a snapshot is, reading no more than the file's beginning.</summary>
    /// <returns>Number of nodes, and of listed relationships.</returns>
    /// <exception cref="GraphFileException">The file cannot be read, is no snapshot, or is damaged at its beginning.</exception>
    public static (int Nodes, int Relationships) Measure(string path)
    {
        try
        {
            using var file = File.OpenHandle(path);
            var header = SnapshotHeader.Read((offset, count) => BytesAt(file, offset, count), RandomAccess.GetLength(file), path);
            return (header.Nodes, header.Relationships);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, exception);
        }
    }

    /// <summary>Reads a graph and checks every byte.</summary>
    /// <exception cref="GraphFileException">The file cannot be read, is no snapshot, or is damaged.</exception>
    public static CsrGraph Read(string path, RunContext run)
    {
        try
        {
            using var file = File.OpenHandle(path);
            var header = SnapshotHeader.Read((offset, count) => BytesAt(file, offset, count), RandomAccess.GetLength(file), path);
            var starts = GC.AllocateUninitializedArray<int>(header.Nodes + 1);
            var targets = GC.AllocateUninitializedArray<int>(header.Relationships);
            var weights = GC.AllocateUninitializedArray<double>(header.Relationships);
            if (!header.IsWeighted)
            {
                Array.Fill(weights, 1);
            }

            var (firstTarget, firstWeight) = (SnapshotHeader.BlockCount(header.StartBytes), SnapshotHeader.BlockCount(header.StartBytes) + SnapshotHeader.BlockCount(header.TargetBytes));
            var areGood = new bool[header.Blocks.Length];
            var options = new ParallelOptions { CancellationToken = run.Cancellation, MaxDegreeOfParallelism = run.MaxThreads };
            Parallel.For(0, header.Blocks.Length, options, block => areGood[block] =
                block < firstTarget ? Fetch(file, header, block, block, header.DataOffset, MemoryMarshal.AsBytes(starts.AsSpan()))
                : block < firstWeight ? Fetch(file, header, block, block - firstTarget, header.DataOffset + header.StartBytes, MemoryMarshal.AsBytes(targets.AsSpan()))
                : Fetch(file, header, block, block - firstWeight, header.DataOffset + header.StartBytes + header.TargetBytes, MemoryMarshal.AsBytes(weights.AsSpan())));
            var bad = Array.IndexOf(areGood, false);
            return bad >= 0 || !AreRows(starts, targets)
                ? throw new GraphFileException("GRAPH_FILE_INVALID", $"'{path}' is damaged: {(bad >= 0 ? $"block {bad} of {areGood.Length} does not have its checksum" : "its rows are out of order")}; make the snapshot anew from the edge list.")
                : CsrGraph.OfRows(starts, targets, weights);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, exception);
        }
    }

    private static GraphFileException Unreadable(string path, Exception exception) =>
        new("GRAPH_FILE_UNREADABLE", $"The snapshot '{path}' cannot be read: {exception.Message.TrimEnd('.')}; give the path of a file that is there and may be read.", exception);

    private static void Put(SafeFileHandle file, SnapshotHeader header, ref long offset, ref int block, ReadOnlySpan<byte> bytes, RunContext run)
    {
        for (; !bytes.IsEmpty; block++)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            run.Report("writing", block, header.Blocks.Length);
            var part = bytes[..Math.Min(SnapshotHeader.BlockBytes, bytes.Length)];
            header.Blocks[block] = Checksum64.Of(part);
            RandomAccess.Write(file, part, offset);
            offset += part.Length;
            bytes = bytes[part.Length..];
        }
    }

    /// <summary>Reads one block of a section to its place; true when it has its checksum.</summary>
    private static bool Fetch(SafeFileHandle file, SnapshotHeader header, int block, int place, long section, Span<byte> bytes)
    {
        var from = (long)place * SnapshotHeader.BlockBytes;
        var part = Part(bytes, from);
        return Fill(file, part, section + from) && Checksum64.Of(part) == header.Blocks[block];
    }

    private static Span<byte> Part(Span<byte> bytes, long from) => bytes.Slice((int)from, (int)Math.Min(SnapshotHeader.BlockBytes, bytes.Length - from));

    private static bool Fill(SafeFileHandle file, Span<byte> bytes, long offset)
    {
        while (!bytes.IsEmpty)
        {
            var read = RandomAccess.Read(file, bytes, offset);
            if (read == 0)
            {
                return false;
            }

            offset += read;
            bytes = bytes[read..];
        }

        return true;
    }

    private static byte[] BytesAt(SafeFileHandle file, long offset, int count)
    {
        var bytes = new byte[count];
        return Fill(file, bytes, offset) ? bytes : throw new IOException("the file ends early");
    }

    /// <summary>Checksums tell damage, not intent: what is read must be a graph whoever wrote it.</summary>
    private static bool AreRows(ReadOnlySpan<int> starts, ReadOnlySpan<int> targets)
    {
        for (var node = 1; node < starts.Length; node++)
        {
            if (starts[node] < starts[node - 1])
            {
                return false;
            }
        }

        return starts[0] == 0 && starts[^1] == targets.Length && (targets.IsEmpty || !targets.ContainsAnyExceptInRange(0, starts.Length - 2));
    }
}
