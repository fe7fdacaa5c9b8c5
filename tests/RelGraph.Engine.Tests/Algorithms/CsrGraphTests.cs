using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Model;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class CsrGraphTests
{
    [Fact]
    public void Build_ParallelRelationships_AddsTheirWeightsInAnyOrder()
    {
        var graph = CsrGraph.Directed(2, [new(0, 1, .1), new(0, 1, .7), new(0, 1, .2)]);
        var turned = CsrGraph.Directed(2, [new(0, 1, .2), new(0, 1, .1), new(0, 1, .7)]);

        Assert.Equal([1], graph.Targets(0).ToArray());
        Assert.Equal(1, graph.Weights(0)[0], 12);
        Assert.Equal(graph.Weights(0)[0], turned.Weights(0)[0]);
    }

    [Fact]
    public void Undirected_SelfLoop_IsListedOnce()
    {
        var graph = Graph.Of("0-0:2 0-1");

        Assert.Equal([0, 1], graph.Targets(0).ToArray());
        Assert.Equal([2, 1], graph.Weights(0).ToArray());
        Assert.Equal([0], graph.Targets(1).ToArray());
    }

    [Fact]
    public void Reversed_Directed_TurnsEveryRelationship() =>
        Assert.Equal([new(1, 0, .5), new(2, 0, 1)], CsrGraph.Relationships(CsrGraph.Reversed(Graph.Of("0>1:0.5 0>2"))));

    [Fact]
    public void Build_NodeOutside_SaysWhichAndWhatIsAllowed()
    {
        var error = Assert.Throws<ArgumentException>(() => CsrGraph.Directed(2, [new(0, 2)]));

        Assert.StartsWith("Relationship 0 → 2 leaves the graph: nodes are numbered 0 to 1.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void KarateClub_AsPublished_Has34MembersAnd78Ties() =>
        Assert.Equal((34, 156), (Graph.KarateClub.NodeCount, Graph.KarateClub.RelationshipCount));

    [Fact]
    public void NamedGraph_AnyOrderOfNames_NumbersThemInOrder()
    {
        var (wang, li, zoe) = (NodeId.Contact("王芳"), NodeId.Employee("李雷"), NodeId.Contact("Zoe"));
        var graph = NamedGraph.Undirected([li], [(wang, li, .5), (zoe, wang, .2)]);

        Assert.Equal([zoe, wang, li], graph.Nodes);
        Assert.Equal((1, -1), (graph.IndexOf(wang), graph.IndexOf(NodeId.Contact("nobody"))));
        Assert.Equal([0, 2], graph.View.Targets(1).ToArray());
    }
}
