using System.Text.RegularExpressions;
using RelGraph.Storage.Neo4j.Shapes;

namespace RelGraph.Storage.Tests.Neo4j;

/// <summary>docs/neo4j.md says what the code does, and its questions are those of samples/cypher.</summary>
public sealed partial class GraphPageTests
{
    private static readonly string Root = FindRoot();
    private static readonly string Page = Path.Combine(Root, "docs", "neo4j.md");
    private static readonly string[] Samples = Directory.GetFiles(Path.Combine(Root, "samples", "cypher"), "*.cypher");

    [Fact]
    public void Tables_OfLabelsAndTypes_AreInStepWithTheShapes() => Check("shapes", GraphPage.Tables());

    [Fact]
    public void Questions_OfThePage_AreTheSamples() => Check("questions", GraphPage.Questions(Samples));

    [Fact]
    public void Samples_Each_AskInBothLanguagesNameTheirParametersAndStayInOneWorkspace()
    {
        Assert.True(Samples.Length >= 10);
        foreach (var text in Samples.Select(File.ReadAllText))
        {
            var comment = text.ReplaceLineEndings("\n").Split('\n').TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal)).ToList();
            var query = text[comment.Sum(line => line.Length)..];

            Assert.EndsWith("?", comment[0], StringComparison.Ordinal);
            Assert.Matches("[\u4E00-\u9FFF].*？$", comment[1]);
            Assert.Contains("$workspace", Parameter().Matches(query).Select(match => match.Value));
            Assert.All(Parameter().Matches(query), match => Assert.Contains(match.Value + ":", string.Concat(comment.Skip(2)), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void LabelsTypesAndProperties_OfTheSamplesAndTheDrawing_AreThoseOfTheShapes()
    {
        var nodes = GraphShape.All.OfType<NodeShape>().ToList();
        HashSet<string> names =
        [
            .. RecordLabels.All, .. nodes.Select(node => node.Label), .. nodes.SelectMany(node => node.Links).Select(link => link.Type),
            .. GraphShape.All.OfType<RelationshipShape>().Select(relationship => relationship.Type),
        ];
        HashSet<string> properties = [.. Metadata.Names, .. GraphShape.All.SelectMany(shape => NaturalProperties.Of(shape.Kind)).Select(property => property.Name)];
        var cypher = string.Concat(Samples.Select(File.ReadAllText).Select(text => Comment().Replace(text, "")));

        Assert.Empty(Pattern().Matches(cypher).SelectMany(match => match.Groups[1].Value.Split('|')).Except(names));
        Assert.Empty(Property().Matches(cypher).Select(match => match.Groups[1].Value + match.Groups[2].Value).Except(properties));
        Assert.Empty(Arrow().Matches(File.ReadAllText(Page)).Select(match => match.Groups[1].Value).Except(names));
    }

    private static void Check(string part, string expected)
    {
        var text = File.ReadAllText(Page).ReplaceLineEndings("\n");
        var (begin, end) = ($"<!-- {part}: generated -->\n", $"<!-- {part}: end -->");
        var from = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var to = text.IndexOf(end, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("RELGRAPH_APPROVE") == "1")
        {
            File.WriteAllText(Page, text[..from] + "\n" + expected + text[to..]);
            return;
        }

        Assert.Equal("\n" + expected, text[from..to]);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "RelGraph.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    [GeneratedRegex(@"\$\w+")]
    private static partial Regex Parameter();

    [GeneratedRegex("^//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"[(\[]\w*:([A-Z][\w|]*)")]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\b[a-z]\w*\.(\w+)|(?<=[{,] ?)(\w+)(?=: )")]
    private static partial Regex Property();

    /// <summary>An arrow of the drawing, <c>A -->|TYPE| B</c>.</summary>
    [GeneratedRegex(@"-->\|(\w+)\|")]
    private static partial Regex Arrow();
}
