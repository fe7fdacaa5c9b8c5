using RelGraph.Engine.Model;

namespace RelGraph.GraphQL.Schema.Kernels;

/// <summary>The value of a kernel's parameter, in the field of its type.</summary>
/// <param name="Name">The parameter, as `kernels` lists it.</param>
/// <param name="Number">A number, whole or not.</param>
/// <param name="Flag">Yes or no.</param>
/// <param name="Choice">One of the names listed.</param>
/// <param name="Nodes">A node, or several.</param>
/// <param name="Numbers">Several numbers.</param>
/// <param name="Groups">A group for each node.</param>
public sealed record KernelParameterInput(
    string Name, double? Number = null, bool? Flag = null, string? Choice = null, IReadOnlyList<NodeId>? Nodes = null, IReadOnlyList<double>? Numbers = null, IReadOnlyList<NodeGroupInput>? Groups = null);
