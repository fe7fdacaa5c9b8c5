using System.Runtime.InteropServices;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Files;
using RelGraph.Engine.Algorithms.Generation;
using RelGraph.Engine.Execution;

namespace RelGraph.Benchmarks.Peers;

/// <summary>The graph that everybody is given: made from a seed.</summary>
internal static class PeerGraph
{
    private static readonly RunContext Seed = new() { Seed = 20_261_123 };

    /// <summary>Makes the graph of a name; self-loops, about which programs differ, are left out.</summary>
    public static CsrGraph Make(string name, string path)
    {
        var graph = Read(name, path);
        var hasLoops = Enumerable.Range(0, graph.NodeCount).Any(node => graph.Targets(node).BinarySearch(node) >= 0);
        return hasLoops ? CsrGraph.Directed(graph.NodeCount, CsrGraph.Relationships(graph).Where(one => one.From != one.To)) : graph;
    }

    /// <summary>What a report calls it: of a file the name, never where it lies.</summary>
    public static string Title(string name, string path) => name == "file" ? "of " + Path.GetFileName(path) : name;

    private static CsrGraph Read(string name, string path) => name switch
    {
        "s" => PlantedCommunities.Run(PlantedCommunitiesOptions.Small, Seed).Graph,
        "m" => PlantedCommunities.Run(PlantedCommunitiesOptions.Medium, Seed).Graph,
        "rmat-s" => RecursiveMatrix.Run(new RecursiveMatrixOptions { Scale = 17, Relationships = 1_150_000 }, Seed),
        "rmat-m" => RecursiveMatrix.Run(new RecursiveMatrixOptions { Scale = 20, Relationships = 11_000_000 }, Seed),
        "file" => EdgeListReader.Read(path, new EdgeListOptions { HeaderLines = 1, Parallels = ParallelEdges.Largest }, Seed).Graph,
        _ => throw new ArgumentException($"'{name}' is no graph: give s, m, rmat-s, rmat-m, or file with --edges FILE.", nameof(name)),
    };

    /// <summary>Writes it as the workers read it: all starts, all ends, all weights, each relationship once; and beside it the nodes to count paths from.</summary>
    public static string Write(CsrGraph graph, string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, "peers.edges");
        var once = CsrGraph.Relationships(graph).Where(one => one.From < one.To).ToArray();
        using var file = File.Create(path);
        file.Write(MemoryMarshal.AsBytes(Array.ConvertAll(once, one => one.From).AsSpan()));
        file.Write(MemoryMarshal.AsBytes(Array.ConvertAll(once, one => one.To).AsSpan()));
        file.Write(MemoryMarshal.AsBytes(Array.ConvertAll(once, one => one.Weight).AsSpan()));
        File.WriteAllBytes(path + ".sources", MemoryMarshal.AsBytes(PeerSources.Draw(graph.NodeCount).AsSpan()).ToArray());
        return path;
    }
}
