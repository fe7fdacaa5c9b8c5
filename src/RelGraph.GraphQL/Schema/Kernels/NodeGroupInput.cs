using RelGraph.Engine.Model;

namespace RelGraph.GraphQL.Schema.Kernels;

/// <summary>The group of a node.</summary>
/// <param name="Node">The node.</param>
/// <param name="Group">What its group is called.</param>
public sealed record NodeGroupInput(NodeId Node, string Group);
