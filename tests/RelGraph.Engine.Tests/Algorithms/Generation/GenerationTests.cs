using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Generation;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Tests.Algorithms.Generation;

public sealed class GenerationTests
{
    private static readonly RunContext Seed7 = new() { Seed = 7 };

    [Fact]
    public void PlantedCommunities_Run_HasTheDegreesSizesAndMixingAskedFor()
    {
        var options = new PlantedCommunitiesOptions { Nodes = 20_000, Mixing = .3 };
        var result = PlantedCommunities.Run(options, Seed7);
        var graph = result.Graph;
        var degrees = Enumerable.Range(0, graph.NodeCount).Select(node => graph.Targets(node).Length).ToArray();
        var crossing = CsrGraph.Relationships(graph).Count(one => result.Communities[one.From] != result.Communities[one.To]);
        var sizes = result.Communities.CountBy(community => community).Select(pair => pair.Value).ToList();

        Assert.InRange(degrees.Average(), 18.5, 20.5);
        Assert.InRange(degrees.Max(), 300, options.MaxDegree);
        Assert.InRange(crossing / (double)graph.RelationshipCount, .27, .33);
        Assert.InRange(sizes.Min(), options.MinCommunity, 2 * options.MinCommunity);
        Assert.InRange(sizes.Max(), 500, options.MaxCommunity);
        Assert.DoesNotContain(CsrGraph.Relationships(graph), one => one.From == one.To);
        Assert.All(CsrGraph.Relationships(graph), one => Assert.True(one.Weight > 0 && one.Weight <= 1 && one.Weight * 1024 == Math.Floor(one.Weight * 1024)));
    }

    [Fact]
    public void PlantedCommunities_Numbers_TellNothingOfDegreeOrCommunity()
    {
        var result = PlantedCommunities.Run(new PlantedCommunitiesOptions { Nodes = 10_000 }, Seed7);
        var neighboursInOne = Enumerable.Range(1, 9999).Count(node => result.Communities[node] == result.Communities[node - 1]);
        var firstHalf = Enumerable.Range(0, 5000).Sum(node => result.Graph.Targets(node).Length);

        Assert.InRange(neighboursInOne, 0, 1000);
        Assert.InRange(firstHalf / (double)result.Graph.RelationshipCount, .45, .55);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(21)]
    public void PlantedCommunities_FewNodes_MakesAGraphAllTheSame(int nodes)
    {
        var result = PlantedCommunities.Run(new PlantedCommunitiesOptions { Nodes = nodes, Mixing = .5 }, Seed7);

        Assert.Equal(nodes, result.Graph.NodeCount);
        Assert.Equal(nodes, result.Communities.Count);
        Assert.All(Enumerable.Range(0, nodes), node => Assert.True(result.Graph.Targets(node).Length < nodes));
    }

    [Fact]
    public void Generators_SameSeed_GiveTheSameBitsForEver()
    {
        Assert.Equal(
            (5064709296967007968UL, 5147590440425072812UL, 5944610886509495996UL),
            (Digest(PlantedCommunities.Run(new PlantedCommunitiesOptions(), Seed7).Graph), Digest(RecursiveMatrix.Run(new RecursiveMatrixOptions(), Seed7)), Digest(UniformGraph.Run(new UniformGraphOptions(), Seed7))));
        Assert.NotEqual(Digest(UniformGraph.Run(new UniformGraphOptions(), Seed7)), Digest(UniformGraph.Run(new UniformGraphOptions(), RunContext.Default)));
    }

    [Fact]
    public void UniformGraph_Run_HasExactlyTheRelationshipsAskedFor()
    {
        var graph = UniformGraph.Run(new UniformGraphOptions { Nodes = 50, Relationships = 600, IsWeighted = false }, Seed7);

        Assert.Equal(1200, graph.RelationshipCount);
        Assert.All(CsrGraph.Relationships(graph), one => Assert.True(one.From != one.To && one.Weight == 1));
    }

    [Fact]
    public void RecursiveMatrix_Run_HasHubs()
    {
        var graph = RecursiveMatrix.Run(new RecursiveMatrixOptions { Scale = 12, Relationships = 40_000 }, Seed7);
        var degrees = Enumerable.Range(0, graph.NodeCount).Select(node => graph.Targets(node).Length).ToArray();

        Assert.Equal(4096, graph.NodeCount);
        Assert.InRange(graph.RelationshipCount / 2, 30_000, 40_000);
        Assert.True(degrees.Max() > 15 * degrees.Average());
    }

    [Fact]
    public void PlainShapes_AreWhatTheyAreCalled()
    {
        Assert.Equal((5, 8, 4), (PlainShapes.Star(5).NodeCount, PlainShapes.Star(5).RelationshipCount, PlainShapes.Star(5).Targets(0).Length));
        Assert.Equal([1, 3], PlainShapes.Chain(5).Targets(2).ToArray());
        Assert.Equal((3, 0), (PlainShapes.Isolated(3).NodeCount, PlainShapes.Isolated(3).RelationshipCount));
        Assert.Equal(0, PlainShapes.Chain(0).NodeCount);
        Assert.Equal(0, PlainShapes.Star(1).RelationshipCount);
    }

    [Fact]
    public void Options_OutOfRange_ListAllFaults()
    {
        var planted = Assert.Throws<InvalidOptionsException>(() => new PlantedCommunitiesOptions { Nodes = -1, Mixing = 2 }.Validate());
        var uniform = Assert.Throws<InvalidOptionsException>(() => new UniformGraphOptions { Nodes = 4, Relationships = 4 }.Validate());
        var matrix = Assert.Throws<InvalidOptionsException>(() => new RecursiveMatrixOptions { TopLeft = .9 }.Validate());

        Assert.Equal("PlantedCommunitiesOptions cannot be used: Nodes must be in [0, 134217728] but was -1. Mixing must be in [0, 1] but was 2. Correct these values.", planted.Message);
        Assert.Equal("UniformGraphOptions cannot be used: Relationships must be in [0, 3] but was 4. Correct these values.", uniform.Message);
        Assert.Equal("RecursiveMatrixOptions cannot be used: TopLeft, TopRight and BottomLeft must sum to at most 1. Correct these values.", matrix.Message);
    }

    [Fact]
    public void Generators_Cancelled_Stop()
    {
        var cancelled = new RunContext { Cancellation = new CancellationToken(true) };

        Assert.Throws<OperationCanceledException>(() => PlantedCommunities.Run(new PlantedCommunitiesOptions(), cancelled));
        Assert.Throws<OperationCanceledException>(() => RecursiveMatrix.Run(new RecursiveMatrixOptions(), cancelled));
        Assert.Throws<OperationCanceledException>(() => UniformGraph.Run(new UniformGraphOptions(), cancelled));
    }

    private static ulong Digest(CsrGraph graph) => CsrGraph.Relationships(graph).Aggregate(
        (ulong)graph.NodeCount, (digest, one) => (digest ^ ((ulong)one.From << 40) ^ ((ulong)one.To << 11) ^ (ulong)(one.Weight * 1024)) * 0x9E3779B97F4A7C15UL);
}
