using RelGraph.Architecture.Tests.House;

namespace RelGraph.Architecture.Tests.Rules;

/// <summary>Compiled assemblies mention only assemblies their layer can reach, and the lowest layers only the base class library.</summary>
internal static class AssemblyRule
{
    public static IEnumerable<string> Breaches(AssemblyFacts assembly)
    {
        var layer = Layer.All.Single(layer => layer.Name == assembly.Name);
        var reachable = Layer.Reachable(assembly.Name);
        foreach (var reference in assembly.References)
        {
            if (reference.StartsWith("RelGraph.", StringComparison.Ordinal) && !reachable.Contains(reference))
            {
                yield return $"{assembly.Name} mentions {reference}, which its layer cannot reach";
            }

            if (reference.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) && !layer.Web)
            {
                yield return $"{assembly.Name} mentions {reference}; only front ends know the web";
            }

            if (layer.Projects.Length + layer.Packages.Length == 0 && !IsBaseLibrary(reference))
            {
                yield return $"{assembly.Name} mentions {reference}; it may use the base class library only";
            }
        }
    }

    private static bool IsBaseLibrary(string name) =>
        name is "System" or "netstandard" or "mscorlib" || name.StartsWith("System.", StringComparison.Ordinal);
}
