using RelGraph.Architecture.Tests.House;

namespace RelGraph.Architecture.Tests.Rules;

/// <summary>Project files reference only what the table of layers allows, state no versions and stay short.</summary>
internal static class LayerRule
{
    private const string Analyzers = "Microsoft.CodeAnalysis.BannedApiAnalyzers";

    public static IEnumerable<string> Breaches(ProjectFile project)
    {
        if (Layer.All.SingleOrDefault(layer => layer.Name == project.Name) is not { } layer)
        {
            yield return $"{project.Name} is not in the table of layers; add it to docs/architecture.md and Layer.All, or merge it into a layer";
            yield break;
        }

        foreach (var name in project.Projects.Except(layer.Projects))
        {
            yield return $"{project.Name} references {name}; allowed: {List(layer.Projects)}";
        }

        foreach (var name in project.Packages.Except([.. layer.Packages, Analyzers]))
        {
            yield return $"{project.Name} uses package {name}; allowed: {List(layer.Packages)}";
        }

        if (!layer.Web && (project.Sdk.EndsWith(".Web", StringComparison.Ordinal) || project.Frameworks.Count > 0))
        {
            yield return $"{project.Name} uses the web framework; only front ends may";
        }

        if (project.StatesVersions)
        {
            yield return $"{project.Name} states a package version; versions live in Directory.Packages.props";
        }

        if (project.Lines > 30)
        {
            yield return $"{project.Name} has a project file of {project.Lines} lines; at most 30, the rest belongs in Directory.Build.props";
        }
    }

    private static string List(string[] names) => names.Length == 0 ? "none" : string.Join(", ", names);
}
