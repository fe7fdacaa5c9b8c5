using RelGraph.Architecture.Tests.House;

namespace RelGraph.Architecture.Tests.Rules;

/// <summary>A file's namespace is its folder, it shows at most one public type and bears its name, and folders are at most three deep.</summary>
internal static class FileRule
{
    public static IEnumerable<string> Breaches(SourceFile file)
    {
        if (file.Namespace is { } stated && stated != file.ExpectedNamespace)
        {
            yield return $"{file.Path} states namespace {stated}; its folder asks for {file.ExpectedNamespace}";
        }

        if (file.PublicTypes.Count > 1)
        {
            yield return $"{file.Path} declares {string.Join(", ", file.PublicTypes)}; one public type per file";
        }
        else if (file.PublicTypes.Count == 1 && Subject(file.Path) != file.PublicTypes[0])
        {
            yield return $"{file.Path} declares {file.PublicTypes[0]}; a file is named for its type (Type.cs or Type.Theme.cs)";
        }

        if (file.Depth > 3)
        {
            yield return $"{file.Path} lies {file.Depth} folders deep; at most 3";
        }
    }

    private static string Subject(string path)
    {
        var name = Path.GetFileName(path);
        return name[..name.IndexOf('.', StringComparison.Ordinal)];
    }
}
