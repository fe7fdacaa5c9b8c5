using RelGraph.Engine.Kernels;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.Scoring.Explanations;

namespace RelGraph.GraphQL.Schema.Kernels;

/// <summary>A column of an answer.</summary>
[GraphQLName("KernelColumn")]
public sealed class KernelColumnNode
{
    private readonly KernelColumn _column;

    internal KernelColumnNode(KernelColumn column) => _column = column;

    /// <summary>Its name.</summary>
    public string Name => _column.Name;

    /// <summary>What it is called.</summary>
    public BilingualText Label => new(_column.Name.Replace('-', ' '), _column.Chinese);

    /// <summary>What it holds, and so in which field of a cell the value is.</summary>
    public KernelColumnType Type => _column.Type;
}
