using System.Collections.Frozen;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Kernels.Families;

namespace RelGraph.Engine.Kernels;

/// <summary>All kernels that can be asked for by name.</summary>
public static class KernelCatalog
{
    private const int MostSuggestions = 3;

    private static readonly FrozenDictionary<string, GraphKernel> ByName;

    static KernelCatalog()
    {
        All =
        [
            .. RankingKernels.All, .. CentralityKernels.All, .. BrokerageKernels.All, .. PathKernels.All, .. ChainKernels.All, .. StructureKernels.All,
            .. DivisionKernels.All, .. DistanceKernels.All, .. SimilarityKernels.All, .. InfluenceKernels.All, .. DecisionKernels.All,
        ];
        ByName = All.ToFrozenDictionary(kernel => kernel.Name, StringComparer.Ordinal);
    }

    /// <summary>All of them, family by family, in a fixed order.</summary>
    public static IReadOnlyList<GraphKernel> All { get; }

    /// <summary>The kernel of a name; null when there is none.</summary>
    public static GraphKernel? Find(string name) => ByName.GetValueOrDefault(name.Trim().ToLowerInvariant().Replace('_', '-'));

    /// <summary>The kernel of a name.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    public static GraphKernel Require(string name) => Find(name) ?? throw new NotFoundException("kernel", name, Remedy(name));

    private static string Remedy(string name)
    {
        var near = All.Where(kernel => kernel.Name.Split('-').Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase)) || kernel.Name.Contains(name.Trim(), StringComparison.OrdinalIgnoreCase))
            .Select(kernel => kernel.Name).Take(MostSuggestions).ToList();
        return (near.Count == 0 ? "" : $"did you mean {string.Join(" or ", near)}? ") + "there are " + string.Join(", ", All.Select(kernel => kernel.Name));
    }
}
