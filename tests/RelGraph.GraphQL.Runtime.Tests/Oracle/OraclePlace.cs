namespace RelGraph.GraphQL.Runtime.Tests.Oracle;

/// <summary>Where the oracle's program lies and whether it can run.</summary>
internal static class OraclePlace
{
    public static string Root { get; } = FindRoot();

    public static string Folder { get; } = Path.Combine(Root, "tests", "oracle", "graphql-js");

    public static string? WhyNot { get; } =
        !HasNode() ? "There is no node on the path: install Node 20 or later."
        : !Directory.Exists(Path.Combine(Folder, "node_modules", "graphql")) ? "graphql-js is not installed: run 'npm ci' in tests/oracle/graphql-js."
        : null;

    private static bool HasNode() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Where(static folder => folder.Length > 0)
            .Any(static folder => File.Exists(Path.Combine(folder, "node")) || File.Exists(Path.Combine(folder, "node.exe")));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "RelGraph.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("RelGraph.sln is in no folder above the tests.");
        return folder.FullName;
    }
}
