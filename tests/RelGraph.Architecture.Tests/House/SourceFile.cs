using System.Text.RegularExpressions;

namespace RelGraph.Architecture.Tests.House;

/// <summary>A C# file of src.</summary>
/// <param name="Path">Path below src, with forward slashes.</param>
/// <param name="Text">Its text.</param>
internal sealed partial record SourceFile(string Path, string Text)
{
    /// <summary>The project: the first folder.</summary>
    public string Project => Path[..Path.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>The namespace its folder asks for.</summary>
    public string ExpectedNamespace => System.IO.Path.GetDirectoryName(Path)!.Replace('\\', '/').Replace('/', '.');

    /// <summary>The namespace it states, or null (top-level programs).</summary>
    public string? Namespace => NamespaceLine().Match(Text) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>Names of the types it declares at the top level that others can see.</summary>
    public IReadOnlyList<string> PublicTypes => [.. PublicType().Matches(Text).Select(match => match.Groups[1].Value).Distinct()];

    /// <summary>Folders between the project and the file.</summary>
    public int Depth => Path.Count(c => c == '/') - 1;

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^public (?:(?:sealed|static|abstract|readonly|partial|ref|unsafe) )*(?:class|struct|interface|enum|record struct|record class|record|delegate [\w<>?\[\], .]+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
