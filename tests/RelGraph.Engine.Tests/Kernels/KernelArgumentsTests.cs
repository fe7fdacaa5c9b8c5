using RelGraph.Engine.Algorithms.Generation;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.Kernels;

namespace RelGraph.Engine.Tests.Kernels;

public class KernelArgumentsTests
{
    [Theory]
    [InlineData("pagerank", "damping", 2.0, "pagerank cannot be used: damping must be a number in [0, 0.999] but was 2. Correct these values.")]
    [InlineData("pagerank", "tolerance", 0.0, "tolerance must be a number above 0 but was 0.")]
    [InlineData("pagerank", "damping", double.NaN, "damping must be a number in [0, 0.999] but was NaN.")]
    [InlineData("pagerank", "max-iterations", 0L, "max-iterations must be a whole number of at least 1 but was 0.")]
    [InlineData("pagerank", "max-iterations", 1.5, "max-iterations must be a whole number of at least 1 but was 1.5.")]
    [InlineData("similar-nodes", "measure", "cosine", "measure must be one of jaccard, adamic-adar, resource-allocation but was cosine.")]
    [InlineData("components", "strong", "maybe", "strong must be true or false but was maybe.")]
    [InlineData("components", "weak", true, "It has no parameter weak; its parameters are strong.")]
    [InlineData("core-numbers", "k", 3L, "It has no parameter k; it takes none.")]
    [InlineData("hop-distances", "form", 3, "from is missing: it must be a node of the graph.")]
    public void Of_AWrongValue_NamesParameterValueAndRange(string kernel, string name, object value, string expected)
    {
        var error = Assert.Throws<InvalidOptionsException>(() => KernelArguments.Of(KernelCatalog.Require(kernel), new Dictionary<string, object> { [name] = value }));

        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Nothing_TakesTheDefaults()
    {
        var arguments = KernelArguments.Of(KernelCatalog.Require("pagerank"), new Dictionary<string, object>());

        Assert.Equal(.85, arguments.Number("damping"));
        Assert.Equal(200, arguments.Whole("max-iterations"));
    }

    [Theory]
    [InlineData(7, "from must be a node, numbered from 0 to 3, but was 7.")]
    [InlineData(-1, "from must be a node, numbered from 0 to 3, but was -1.")]
    public void Run_FromANodeThatIsNotThere_IsRefused(int node, string expected)
    {
        var kernel = KernelCatalog.Require("hop-distances");
        var arguments = KernelArguments.Of(kernel, new Dictionary<string, object> { ["from"] = node });

        var error = Assert.Throws<InvalidOptionsException>(() => kernel.Run(PlainShapes.Chain(4), arguments, RunContext.Default));

        Assert.Equal([expected], error.Faults);
    }

    [Fact]
    public void Run_WithTooFewGroups_IsRefused()
    {
        var kernel = KernelCatalog.Require("brokerage-roles");
        var arguments = KernelArguments.Of(kernel, new Dictionary<string, object> { ["groups"] = new[] { 1 } });

        var error = Assert.Throws<InvalidOptionsException>(() => kernel.Run(PlainShapes.Chain(4), arguments, RunContext.Default));

        Assert.Equal(["groups must be a group for each of 4 nodes but there were 1."], error.Faults);
    }

    [Fact]
    public void Top_OfRanks_IsThatOfASort()
    {
        var kernel = KernelCatalog.Require("hop-distances");
        var answer = kernel.Run(PlainShapes.Chain(9), KernelArguments.Of(kernel, new Dictionary<string, object> { ["from"] = 4 }), RunContext.Default);

        Assert.Equal([4, 3, 5, 2, 6], answer.Top(5));
        Assert.Empty(answer.Top(0));
    }

    [Fact]
    public void Top_WhereSomeHaveNoNumber_ListsThemLast()
    {
        var kernel = KernelCatalog.Require("hop-distances");
        var answer = kernel.Run(PlainShapes.Isolated(3), KernelArguments.Of(kernel, new Dictionary<string, object> { ["from"] = 2 }), RunContext.Default);

        Assert.Equal([2, 0, 1], answer.Top(3));
    }

    [Fact]
    public void SimilarNodes_WithNodesThatShareNothing_ListsEachRowUnderItsNode()
    {
        var kernel = KernelCatalog.Require("similar-nodes");
        var answer = kernel.Run(PlainShapes.Chain(4), KernelArguments.Of(kernel, new Dictionary<string, object>()), RunContext.Default);

        Assert.Equal([(0, 2), (1, 3), (2, 0), (3, 1)], Enumerable.Range(0, answer.RowCount).Select(row => (answer.Columns[0].NodeAt(row)!.Value, answer.Columns[1].NodeAt(row)!.Value)));
    }
}
