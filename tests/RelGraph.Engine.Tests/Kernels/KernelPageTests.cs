using RelGraph.Engine.Kernels;

namespace RelGraph.Engine.Tests.Kernels;

/// <summary>docs/kernels has a row and a page for every kernel. RELGRAPH_APPROVE=1 writes the table anew.</summary>
public class KernelPageTests
{
    private const string Begin = "<!-- kernels: written by a test from the catalog -->\n";
    private const string End = "<!-- end of kernels -->";

    private static readonly string Folder = Path.Combine(Root(), "docs", "kernels");

    [Fact]
    public async Task Table_OfTheCatalog_IsInThePage()
    {
        var path = Path.Combine(Folder, "README.md");
        var page = await File.ReadAllTextAsync(path);
        var told = page[..(page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)] + Table() + page[page.IndexOf(End, StringComparison.Ordinal)..];
        if (Environment.GetEnvironmentVariable("RELGRAPH_APPROVE") == "1")
        {
            await File.WriteAllTextAsync(path, told);
        }

        Assert.Equal(await File.ReadAllTextAsync(path), told);
    }

    [Fact]
    public void Pages_OfTheCatalog_ShowTheCommandLine() => Assert.All(KernelCatalog.All, kernel =>
        Assert.Contains($"`relgraph graph {kernel.Name}", File.ReadAllText(Path.Combine(Folder, kernel.Page + ".md")), StringComparison.Ordinal));

    private static string Table() => "| Kernel | Question 问题 | Parameters 参数 |\n|---|---|---|\n" + string.Concat(KernelCatalog.All.Select(kernel =>
        $"| [`{kernel.Name}`]({kernel.Page}.md) | {kernel.Summary}<br>{kernel.Chinese} | {string.Join("<br>", kernel.Parameters.Select(Row))} |\n"));

    private static string Row(KernelParameter parameter)
    {
        var allowed = parameter.Type is KernelParameterType.Flag ? "" : ", " + parameter.Allowed;
        var fallback = parameter.IsRequired ? ", required" : parameter.Type is KernelParameterType.Flag || parameter.DefaultText is not { } text ? "" : $", default {text}";
        return $"`{parameter.Name}`: {parameter.Description} {parameter.Chinese}{allowed}{fallback}";
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "RelGraph.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
