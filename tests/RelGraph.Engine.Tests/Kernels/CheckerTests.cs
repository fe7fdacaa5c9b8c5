using System.Reflection;
using RelGraph.Engine.Kernels;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Kernels;

/// <summary>Every kernel of the catalog is compared with an independent slow checker on ten thousand small graphs.</summary>
public class CheckerTests
{
    private static readonly (string Method, CheckerAttribute Mark)[] Marked =
    [
        .. typeof(CheckerTests).Assembly.GetTypes().SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Select(method => (method.Name, Mark: method.GetCustomAttribute<CheckerAttribute>())).Where(one => one.Mark is not null).Select(one => (one.Name, one.Mark!)),
    ];

    public static TheoryData<string> Names => [.. KernelCatalog.All.Select(kernel => kernel.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Kernel_OfTheCatalog_HasACheckerOfTenThousandGraphs(string name) =>
        Assert.True(Marked.Any(one => one.Mark.Kernels.Contains(name)), $"{name} has no law with [Checker(\"{name}\")]: write one that compares it with a slow, obvious computation by Check.One(Checkers.Config(…), …).");

    [Fact]
    public void Marks_OfAllLaws_NameKernels() => Assert.Empty(Marked.SelectMany(one => one.Mark.Kernels).Where(name => KernelCatalog.Find(name) is null));

    /// <summary>The mark says what the law does only when its number of graphs is that of all.</summary>
    [Fact]
    public void Laws_ThatAreMarked_RunTenThousandGraphs()
    {
        var laws = Directory.EnumerateFiles(Folder(), "*.cs", SearchOption.AllDirectories).Where(file => !file.EndsWith("CheckerTests.cs", StringComparison.Ordinal))
            .SelectMany(Laws).ToList();

        Assert.Equal(Marked.Length, laws.Count);
        Assert.All(laws, law => Assert.True(law.Contains("Checkers.Config(", StringComparison.Ordinal) || law.Contains("Checkers.Graphs", StringComparison.Ordinal), law));
        Assert.Equal(10_000, Checkers.Graphs);
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "RelGraph.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "tests", "RelGraph.Engine.Tests");
    }

    /// <summary>The text of every marked law: from its mark over its attributes and itself to the attributes of the next test.</summary>
    private static IEnumerable<string> Laws(string file)
    {
        var lines = File.ReadAllLines(file);
        for (var line = 0; line < lines.Length; line++)
        {
            if (lines[line].StartsWith("    [Checker(", StringComparison.Ordinal))
            {
                var method = Array.FindIndex(lines, line, one => one.StartsWith("    public ", StringComparison.Ordinal));
                var end = Array.FindIndex(lines, method, one => one.StartsWith("    [", StringComparison.Ordinal) || one == "}");
                yield return string.Join('\n', lines[line..end]);
            }
        }
    }
}
