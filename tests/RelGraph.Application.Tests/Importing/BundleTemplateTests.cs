using RelGraph.Application.Importing;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Application.Tests.Importing;

public sealed class BundleTemplateTests
{
    private const string Begin = "<!-- columns: generated from the catalog -->\n";

    [Fact]
    public async Task Write_EmptyTemplate_IsABundleWithoutRows()
    {
        using var bundle = new Bundle();
        BundleTemplate.Write(bundle.Directory);

        var report = await bundle.ImportAsync();

        Assert.Empty(report.Problems);
        Assert.Empty(report.Warnings);
        Assert.Equal(FactCatalog.All.Count, report.Files.Count);
        Assert.Equal(0, report.Rows);
    }

    [Fact]
    public void Write_OverABundle_IsRefused()
    {
        using var bundle = Bundle.Sound();

        var error = Assert.Throws<InvalidValueException>(() => BundleTemplate.Write(bundle.Directory));

        Assert.Contains("a directory without accounts.csv", error.Message);
    }

    [Fact]
    public void DescribeColumns_EveryFieldOfEveryKind_IsThere()
    {
        var text = BundleTemplate.DescribeColumns();

        Assert.Empty(FactCatalog.All.Where(kind => !text.Contains($"## `{kind.FileName}`", StringComparison.Ordinal)));
        Assert.Empty(FactCatalog.All.SelectMany(kind => kind.Fields).Where(field => !text.Contains($"| `{field.Column}`", StringComparison.Ordinal) || !text.Contains(field.Chinese, StringComparison.Ordinal)));
    }

    [Fact]
    public void Headers_EnglishAndChinese_AreUniqueInsideAKind()
    {
        string[] common = ["valid_from", "valid_to", "source", "confidence", "visibility", "import_error", "生效日", "失效日", "数据来源", "置信度", "可见范围"];

        Assert.Empty(FactCatalog.All.SelectMany(kind => kind.Fields.Select(field => field.Column).Concat(kind.Fields.Select(field => field.Chinese)).Concat(common)
            .GroupBy(name => name).Where(group => group.Count() > 1).Select(group => $"{kind.Name}: {group.Key}")));
    }

    [Fact]
    public void ImportDocs_ColumnTables_AreInStepWithTheCatalog()
    {
        var path = Path.Combine(Bundle.Repository(), "docs", "import.md");
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var at = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        if (Environment.GetEnvironmentVariable("RELGRAPH_APPROVE") == "1")
        {
            File.WriteAllText(path, text[..at] + BundleTemplate.DescribeColumns());
            return;
        }

        Assert.Equal(BundleTemplate.DescribeColumns(), text[at..]);
    }
}
