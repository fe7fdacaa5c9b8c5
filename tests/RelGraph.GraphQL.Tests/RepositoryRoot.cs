namespace RelGraph.GraphQL.Tests;

/// <summary>The folder with the solution.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) => File.Exists(System.IO.Path.Combine(folder, "RelGraph.sln"))
        ? folder
        : Find(Directory.GetParent(folder)?.FullName ?? throw new InvalidOperationException("RelGraph.sln is in no folder above the tests."));
}
