using RelGraph.Engine.Analytics;
using RelGraph.Engine.Kernels;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.Scoring.Explanations;

namespace RelGraph.GraphQL.Schema.Kernels;

/// <summary>A kernel of graph analytics that can be asked for by name.</summary>
[GraphQLName("Kernel")]
public sealed class KernelNode
{
    private readonly GraphKernel _kernel;

    internal KernelNode(GraphKernel kernel) => _kernel = kernel;

    /// <summary>Its name.</summary>
    public string Name => _kernel.Name;

    /// <summary>The question it answers.</summary>
    public BilingualText Summary => new(_kernel.Summary, _kernel.Chinese);

    /// <summary>Its parameters.</summary>
    [ListSize(10)]
    public IReadOnlyList<KernelParameterNode> Parameters => [.. _kernel.Parameters.Select(parameter => new KernelParameterNode(parameter))];

    /// <summary>Whether it matters which way relations lead.</summary>
    public bool ReadsDirection => _kernel.ReadsDirection;

    /// <summary>Whether it matters what relations weigh.</summary>
    public bool ReadsWeights => _kernel.ReadsWeights;

    /// <summary>Which way relations lead when nothing is said.</summary>
    public RelationOrientation UsualOrientation => _kernel.UsualOrientation;
}
