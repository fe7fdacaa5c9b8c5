using RelGraph.Engine.Kernels;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.Scoring.Explanations;

namespace RelGraph.GraphQL.Schema.Kernels;

/// <summary>A parameter of a kernel.</summary>
[GraphQLName("KernelParameter")]
public sealed class KernelParameterNode
{
    private readonly KernelParameter _parameter;

    internal KernelParameterNode(KernelParameter parameter) => _parameter = parameter;

    /// <summary>Its name.</summary>
    public string Name => _parameter.Name;

    /// <summary>What it takes.</summary>
    public KernelParameterType Type => _parameter.Type;

    /// <summary>What it means.</summary>
    public BilingualText Description => new(_parameter.Description, _parameter.Chinese);

    /// <summary>What is allowed, in words.</summary>
    public string Allowed => _parameter.Allowed;

    /// <summary>What holds when nothing is said; null where a value must be given or may be missing.</summary>
    public string? DefaultValue => _parameter.DefaultText;

    /// <summary>Whether the kernel cannot be run without it.</summary>
    public bool IsRequired => _parameter.IsRequired;
}
