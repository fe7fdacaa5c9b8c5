using Xunit;

namespace RelGraph.Testing;

/// <summary>A test on real data that is not part of the project: skipped, by name, where the data is not there.</summary>
public sealed class TestDataFactAttribute : FactAttribute
{
    /// <param name="folder">The folder needed, under the directory that <c>RELGRAPH_TEST_DATA</c> names.</param>
    public TestDataFactAttribute(string folder)
    {
        if (!Directory.Exists(PathOf(folder)))
        {
            Skip = $"needs the data set '{folder}' under RELGRAPH_TEST_DATA";
        }
    }

    /// <summary>Where a data set is.</summary>
    public static string PathOf(string folder) =>
        Environment.GetEnvironmentVariable("RELGRAPH_TEST_DATA") is { Length: > 0 } root ? Path.Combine(root, folder) : Path.Combine("no-test-data", folder);
}
