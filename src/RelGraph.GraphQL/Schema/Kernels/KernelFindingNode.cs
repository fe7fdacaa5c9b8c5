using RelGraph.Engine.Kernels;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.Scoring.Explanations;

namespace RelGraph.GraphQL.Schema.Kernels;

/// <summary>One thing an answer says of the whole graph, such as the number of communities.</summary>
[GraphQLName("KernelFinding")]
public sealed class KernelFindingNode
{
    private readonly KernelFinding _finding;

    internal KernelFindingNode(KernelFinding finding) => _finding = finding;

    /// <summary>Its name.</summary>
    public string Name => _finding.Name;

    /// <summary>What it is called.</summary>
    public BilingualText Label => new(_finding.Name.Replace('-', ' '), _finding.Chinese);

    /// <summary>The number, where it is one.</summary>
    public double? Number => _finding.Value switch { double number when double.IsFinite(number) => number, long whole => whole, _ => null };

    /// <summary>The flag, where it is one.</summary>
    public bool? Flag => _finding.Value as bool?;
}
