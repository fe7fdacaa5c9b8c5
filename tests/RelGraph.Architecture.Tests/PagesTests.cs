using System.Text.RegularExpressions;
using RelGraph.Architecture.Tests.House;

namespace RelGraph.Architecture.Tests;

/// <summary>Pages that people are sent to exist.</summary>
public sealed partial class PagesTests
{
    [Fact]
    public void Projects_OfSrc_EachSayWhatTheyAreFor() =>
        Assert.Empty(Repository.SourceProjects.Where(project => !File.Exists(Path.Combine(Repository.Root, "src", project.Name, "README.md"))).Select(project => project.Name));

    [Fact]
    public void Links_BetweenPages_LeadSomewhere() => Assert.Empty(Pages().SelectMany(BrokenLinks));

    [Fact]
    public void Link_ThatLeadsNowhere_IsReported()
    {
        var page = Path.Combine(Repository.Root, "docs", "page.md");

        Assert.Equal(["docs/page.md -> nowhere.md", "docs/page.md -> docs/gone.md"], BrokenLinks(page, "[a](nowhere.md) [b](glossary.md#x) [c](https://example.org/x) `docs/gone.md` `docs/errors.md`"));
    }

    private static IEnumerable<string> Pages() =>
        Directory.EnumerateFiles(Repository.Root, "*.md").Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> BrokenLinks(string path) => BrokenLinks(path, File.ReadAllText(path));

    private static IEnumerable<string> BrokenLinks(string path, string text)
    {
        var page = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');
        var links = Link().Matches(text).Select(match => (Target: match.Groups[1].Value, From: Path.GetDirectoryName(path)!));
        var mentions = Mention().Matches(text).Select(match => (Target: match.Groups[1].Value, From: Repository.Root));
        return links.Concat(mentions)
            .Where(link => !link.Target.Contains("://", StringComparison.Ordinal) && !Path.Exists(Path.Combine(link.From, link.Target)))
            .Select(link => $"{page} -> {link.Target}");
    }

    [GeneratedRegex(@"\]\(([^)#\s]+)")]
    private static partial Regex Link();

    [GeneratedRegex(@"`(docs/[\w/-]+\.md)`")]
    private static partial Regex Mention();
}
