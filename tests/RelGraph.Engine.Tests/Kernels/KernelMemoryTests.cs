using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Generation;
using RelGraph.Engine.Execution;
using RelGraph.Engine.Kernels;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Kernels;

/// <summary>The memory a kernel tells beforehand; the benchmark "catalog" compares all of them with what they hold.</summary>
public class KernelMemoryTests
{
    [Theory]
    [InlineData("pagerank")]
    [InlineData("eigenvector")]
    [InlineData("katz")]
    [InlineData("hits")]
    [InlineData("constraint")]
    [InlineData("key-players-fragmenting")]
    [InlineData("reliable-paths")]
    [InlineData("vertex-cut")]
    [InlineData("two-terminal-reliability")]
    [InlineData("label-propagation")]
    [InlineData("core-numbers")]
    [InlineData("local-clustering")]
    [InlineData("similar-nodes")]
    public void Memory_OfAnUndirectedGraph_IsLessThanOfOneThatMustBeTurnedRound(string name)
    {
        var kernel = KernelCatalog.Require(name);
        var arguments = KernelArguments.Of(kernel, KernelCatalogTests.Required(kernel, 1000));
        var oneWay = new KernelSize(1000, 20_000, 1);

        Assert.True(kernel.ExpectedMemoryInBytes(oneWay with { IsUndirected = true }, arguments) < kernel.ExpectedMemoryInBytes(oneWay, arguments));
    }

    [Theory]
    [InlineData("pagerank", false)]
    [InlineData("hits", false)]
    [InlineData("hits", true)]
    [InlineData("core-numbers", false)]
    [InlineData("core-numbers", true)]
    [InlineData("vertex-cut", false)]
    [InlineData("vertex-cut", true)]
    [InlineData("constraint", true)]
    public void Memory_OfOneThreadThatAllocatesOnce_IsAboutWhatItAllocates(string name, bool isDirected)
    {
        var kernel = KernelCatalog.Require(name);
        var graph = UniformGraph.Run(new UniformGraphOptions { Nodes = 20_000, Relationships = 200_000 }, new RunContext { Seed = 3 });
        graph = isDirected ? CsrGraph.Directed(graph.NodeCount, CsrGraph.Relationships(graph).Where(one => one.From < one.To)) : graph;
        var arguments = KernelArguments.Of(kernel, KernelCatalogTests.Required(kernel, graph.NodeCount));
        var size = KernelSize.Of(graph, 1);
        kernel.Run(graph, arguments, RunContext.Default);

        var before = GC.GetAllocatedBytesForCurrentThread();
        kernel.Run(graph, arguments, RunContext.Default);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(!isDirected, size.IsUndirected);
        // What is let go of on the way is allocated besides.
        Assert.InRange(kernel.ExpectedMemoryInBytes(size, arguments) / (double)allocated, .4, 3.2);
    }

    [Fact]
    public void Size_OfAGraph_CountsListedRelationships() =>
        Assert.Equal(new KernelSize(3, 4, 2) { IsUndirected = true }, KernelSize.Of(Graph.Of("0-1 1-2"), 2));
}
