using RelGraph.Testing;

namespace RelGraph.Engine.Tests.Algorithms.Peers;

/// <summary>A test that compares with other programs on real data: skipped, by name, where one of them is not there.</summary>
public sealed class PeerTheoryAttribute : TheoryAttribute
{
    public PeerTheoryAttribute()
    {
        if (!Directory.Exists(TestDataFactAttribute.PathOf("graphs")))
        {
            Skip = "needs the data set 'graphs' under RELGRAPH_TEST_DATA";
        }
        else if (!Python.HasPeers)
        {
            Skip = "needs a Python with igraph, networkx and scipy (Debian: python3-igraph python3-networkx python3-scipy)";
        }
    }
}
