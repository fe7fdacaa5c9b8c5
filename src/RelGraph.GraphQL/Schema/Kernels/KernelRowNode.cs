using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Schema.Kernels;

/// <summary>A row of an answer.</summary>
[GraphQLName("KernelRow")]
public sealed class KernelRowNode
{
    internal KernelRowNode(IReadOnlyList<KernelCellNode> cells) => Cells = cells;

    /// <summary>The cells, in the order of the columns.</summary>
    [ListSize(10)]
    public IReadOnlyList<KernelCellNode> Cells { get; }
}
