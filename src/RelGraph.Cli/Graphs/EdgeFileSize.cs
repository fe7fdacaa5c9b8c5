using System.IO.Compression;
using RelGraph.Engine.Kernels;

namespace RelGraph.Cli.Graphs;

/// <summary>About how large the graph of an edge list is, from the length of the file and of its first lines.</summary>
internal static class EdgeFileSize
{
    private const int SampleBytes = 1 << 16;

    /// <summary>Text of this kind in gzip commonly takes a third to a fifth of its length.</summary>
    private const int UsualCompression = 4;

    /// <summary>Nodes commonly have some relationships each.</summary>
    private const int UsualDegree = 10;

    /// <summary>The size; of a file that is not there nothing, since reading it will say so.</summary>
    public static KernelSize Of(string path, bool isDirected, int threads)
    {
        if (!File.Exists(path))
        {
            return new KernelSize(0, 0, threads);
        }

        using var file = File.OpenRead(path);
        var isPacked = file.ReadByte() == 0x1F && file.ReadByte() == 0x8B;
        file.Position = 0;
        var sample = new byte[SampleBytes];
        using var text = isPacked ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        var read = Sample(text, sample);
        var lines = Math.Max(1, sample.AsSpan(0, read).Count((byte)'\n'));
        var bytes = new FileInfo(path).Length * (isPacked ? UsualCompression : 1L);
        var relationships = read < SampleBytes ? lines : (long)((double)lines / read * bytes);
        return new KernelSize(Math.Max(1, relationships * 2 / UsualDegree), relationships * (isDirected ? 1 : 2), threads) { IsUndirected = !isDirected };
    }

    /// <summary>Damage is for the reading of the whole to tell.</summary>
    private static int Sample(Stream text, byte[] sample)
    {
        try
        {
            return text.ReadAtLeast(sample, sample.Length, throwOnEndOfStream: false);
        }
        catch (InvalidDataException)
        {
            return 0;
        }
    }
}
