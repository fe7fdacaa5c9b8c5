using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms;

namespace RelGraph.Testing.Algorithms;

/// <summary>Small graphs drawn at random, with self-loops, parallel relationships and lone nodes among them.</summary>
public static class RandomGraphs
{
    /// <summary>Graphs of 1 to so many nodes with weights .1, .2 … 1.</summary>
    public static Arbitrary<CsrGraph> Weighted(int mostNodes, bool directed) =>
        (from nodes in Gen.Choose(1, mostNodes)
         from relationships in (from one in Gen.Choose(0, nodes - 1) from other in Gen.Choose(0, nodes - 1) from tenths in Gen.Choose(1, 10) select new Relationship(one, other, tenths / 10.0)).ListOf()
         let distinct = relationships.DistinctBy(one => directed || one.From < one.To ? (one.From, one.To) : (one.To, one.From)).ToList()
         select directed ? CsrGraph.Directed(nodes, distinct) : CsrGraph.Undirected(nodes, distinct)).ToArbitrary();

    /// <summary>Directed graphs of few relationships, of which every set can be tried.</summary>
    public static Arbitrary<CsrGraph> Sparse(int mostNodes, int mostRelationships) => Weighted(mostNodes, directed: true).Generator
        .Select(graph => CsrGraph.Directed(graph.NodeCount, CsrGraph.Relationships(graph).OrderBy(one => (31 * one.From + 17 * one.To + 7 * graph.RelationshipCount) % 13).Take(mostRelationships))).ToArbitrary();

    /// <summary>The same graphs with whole weights 1 … 10, whose sums are exact.</summary>
    public static Arbitrary<CsrGraph> WholeWeights(int mostNodes, bool directed) =>
        Weighted(mostNodes, directed).Generator.Select(graph => CsrGraph.Directed(graph.NodeCount, [.. CsrGraph.Relationships(graph).Select(one => one with { Weight = Math.Round(one.Weight * 10) })])).ToArbitrary();
}
