namespace RelGraph.Architecture.Tests.House;

/// <summary>The checkout the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The projects of src, by file.</summary>
    public static IReadOnlyList<ProjectFile> SourceProjects { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => ProjectFile.Parse(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path))),
    ];

    /// <summary>The C# files of src.</summary>
    public static IReadOnlyList<SourceFile> SourceFiles { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/node_modules/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(Path.GetRelativePath(Path.Combine(Root, "src"), path).Replace('\\', '/'), File.ReadAllText(path))),
    ];

    private static string Find(string start) =>
        File.Exists(Path.Combine(start, "RelGraph.sln")) ? start : Find(Path.GetDirectoryName(start.TrimEnd('/', '\\')) ?? throw new InvalidOperationException("RelGraph.sln was not found above the tests."));
}
