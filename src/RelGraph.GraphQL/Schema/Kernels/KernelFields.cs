using RelGraph.Engine.Kernels;
using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Schema.Kernels;

/// <summary>What can be asked about kernels themselves.</summary>
public sealed class KernelFields
{
    /// <summary>All kernels that `kernel` runs by name.</summary>
    [ListSize(50)]
    public IReadOnlyList<KernelNode> Kernels => [.. KernelCatalog.All.Select(kernel => new KernelNode(kernel))];
}
