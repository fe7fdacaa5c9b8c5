using System.Text.RegularExpressions;
using RelGraph.Architecture.Tests.House;

namespace RelGraph.Architecture.Tests;

/// <summary>docs/errors.md lists every error code once, and every code is seen by a test.</summary>
public sealed partial class ErrorPageTests
{
    private static readonly string[] Documented =
        [.. DocumentedCode().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "errors.md"))).Select(match => match.Groups[1].Value)];

    private static readonly string[] Used =
        [.. Repository.SourceFiles.Where(MayHoldCodes).SelectMany(file => UsedCode().Matches(file.Text)).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];

    [Fact]
    public void Page_ListsEveryCodeOnceAndNoOther() => Assert.Equal(Used, Documented.Order(StringComparer.Ordinal));

    [Fact]
    public void Codes_OfThePage_AreEachSeenByATest()
    {
        var tests = string.Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("Architecture.Tests", StringComparison.Ordinal))
            .Select(File.ReadAllText));

        Assert.Empty(Documented.Where(code => !tests.Contains(code, StringComparison.Ordinal)));
    }

    /// <summary>Upper-case words in these files are names of the GraphQL language, of the environment (ours and OpenTelemetry's) or of relationships, not error codes.</summary>
    private static bool MayHoldCodes(SourceFile file) =>
        !file.Path.Contains("DirectiveLocation", StringComparison.Ordinal)
        && !file.Path.EndsWith("TypeKind.cs", StringComparison.Ordinal)
        && !file.Path.EndsWith("GraphShape.cs", StringComparison.Ordinal);

    [GeneratedRegex(@"^\| `([A-Z_]+)` \|", RegexOptions.Multiline)]
    private static partial Regex DocumentedCode();

    [GeneratedRegex(@"""((?!RELGRAPH_|OTEL_|NO_COLOR)[A-Z]+(?:_[A-Z]+)+|CONFLICT)""")]
    private static partial Regex UsedCode();
}
