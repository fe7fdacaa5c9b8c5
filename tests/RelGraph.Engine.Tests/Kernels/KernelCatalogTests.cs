using System.Reflection;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Generation;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.Kernels;

namespace RelGraph.Engine.Tests.Kernels;

public class KernelCatalogTests
{
    /// <summary>Algorithms over a graph that cannot be asked for by name, and why.</summary>
    private static readonly Dictionary<string, string> Left = new()
    {
        ["LiveComponents"] = "follows a graph that changes; the answer for one that stands still is components",
        ["LivePageRank"] = "follows a graph that changes; the answer for one that stands still is pagerank",
        ["LiveCoreNumbers"] = "follows a graph that changes; the answer for one that stands still is core-numbers",
        ["LiveStrengths"] = "follows a graph that changes; the answer for one that stands still is degree",
        ["LiveConstraint"] = "follows a graph that changes; the answer for one that stands still is constraint",
    };

    public static TheoryData<string> Names => [.. KernelCatalog.All.Select(kernel => kernel.Name)];

    [Fact]
    public void Catalog_OfAllKernels_NamesEveryPublicAlgorithmOverAGraph()
    {
        var algorithms = typeof(IGraphView).Assembly.GetExportedTypes()
            .Where(type => type.Namespace!.StartsWith("RelGraph.Engine.Algorithms.", StringComparison.Ordinal) && !type.Namespace.EndsWith(".Files", StringComparison.Ordinal))
            .Where(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Any(method =>
                method.Name is "Run" or "Prepare" or "Of" && method.GetParameters() is [{ } first, ..] && first.ParameterType == typeof(IGraphView)))
            .Select(type => type.Name).Order(StringComparer.Ordinal);

        var named = KernelCatalog.All.SelectMany(kernel => kernel.Algorithms).Select(type => type.Name).Distinct().ToHashSet();
        Assert.Empty(algorithms.Where(name => !named.Contains(name) && !Left.ContainsKey(name)));
    }

    [Fact]
    public void Catalog_OfAllKernels_HasUniqueNamesInKebabCaseAndBothLanguages()
    {
        Assert.Equal(KernelCatalog.All.Count, KernelCatalog.All.Select(kernel => kernel.Name).Distinct().Count());
        Assert.All(KernelCatalog.All, kernel =>
        {
            Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", kernel.Name);
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", kernel.Chinese);
            Assert.Equal(kernel.Parameters.Count, kernel.Parameters.Select(parameter => parameter.Name).Distinct().Count());
            Assert.All(kernel.Parameters, parameter =>
            {
                Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", parameter.Name);
                Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", parameter.Chinese);
            });
            var defaults = kernel.Parameters.Where(parameter => parameter.Default is not null).ToDictionary(parameter => parameter.Name, parameter => parameter.Default!);
            KernelArguments.Of(kernel, defaults.Concat(Required(kernel, 3)).ToDictionary());
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_OnASmallGraph_AnswersInEveryColumnAndTellsItsCost(string name)
    {
        var kernel = KernelCatalog.Require(name);
        var graph = PlantedCommunities.Run(new PlantedCommunitiesOptions { Nodes = 60, MeanDegree = 6, MinCommunity = 10, MaxCommunity = 30 }, RunContext.Default).Graph;
        var arguments = KernelArguments.Of(kernel, Required(kernel, graph.NodeCount));
        var size = new KernelSize(graph.NodeCount, graph.RelationshipCount, 1);

        var answer = kernel.Run(graph, arguments, RunContext.Default);

        Assert.True(kernel.ExpectedMemoryInBytes(size, arguments) > 0);
        Assert.InRange(kernel.ExpectedWork(size, arguments), 1, 1e12);
        Assert.All(answer.Columns, column =>
        {
            for (var row = 0; row < answer.RowCount; row++)
            {
                _ = column.Type switch
                {
                    KernelColumnType.Node => Require(column.NodeAt(row) is null or >= 0 and < 60),
                    KernelColumnType.Nodes => Require(column.NodesAt(row).All(node => node is >= 0 and < 60)),
                    KernelColumnType.Flag => column.FlagAt(row) is not null,
                    KernelColumnType.WholeNumber => column.WholeNumberAt(row) is null or >= 0,
                    _ => Require(column.NumberAt(row) is not double.NaN),
                };
            }
        });
        Assert.Equal(answer.RankedBy is not null, answer.Order != KernelOrder.AsListed);
        Assert.True(answer.RankedBy is null || answer.Column(answer.RankedBy) is not null);
        Assert.Equal(Math.Min(5, answer.RowCount), answer.Top(5).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_WhenCancelledBefore_Stops(string name)
    {
        var kernel = KernelCatalog.Require(name);
        var arguments = KernelArguments.Of(kernel, Required(kernel, 10));

        Assert.ThrowsAny<OperationCanceledException>(() => kernel.Run(PlainShapes.Chain(10), arguments, new RunContext { Cancellation = new CancellationToken(true) }));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_OnAnEmptyGraph_AnswersOrNamesTheMissingNode(string name)
    {
        var kernel = KernelCatalog.Require(name);
        var arguments = KernelArguments.Of(kernel, Required(kernel, 0));
        if (kernel.Parameters.Any(parameter => parameter.IsRequired && parameter.Type is KernelParameterType.Node or KernelParameterType.Nodes && parameter.IsRequired))
        {
            Assert.Throws<InvalidOptionsException>(() => kernel.Run(PlainShapes.Isolated(0), arguments, RunContext.Default));
            return;
        }

        Assert.InRange(kernel.Run(PlainShapes.Isolated(0), arguments, RunContext.Default).RowCount, 0, 1);
    }

    [Fact]
    public void Run_OnWeightsTheKernelCannotTake_NamesKernelAndWeight()
    {
        var kernel = KernelCatalog.Require("pagerank");
        var graph = CsrGraph.Directed(2, [new Relationship(0, 1, -2)]);

        var error = Assert.Throws<KernelRefusedException>(() => kernel.Run(graph, KernelArguments.Of(kernel, new Dictionary<string, object>()), RunContext.Default));

        Assert.Equal("KERNEL_REFUSED", error.Code);
        Assert.StartsWith("pagerank cannot work on this graph: ", error.Message, StringComparison.Ordinal);
        Assert.Contains("-2", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Parameter '", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("Correct the data, choose another field as weight, or leave the weights out.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Banzhaf_OfTheTextbookCommittee_SharesPowerAsThere()
    {
        // Votes 4, 3, 2, 1 of 10, six needed: decisive 5, 3, 3 and 1 times.
        var graph = CsrGraph.Directed(5, [new Relationship(0, 4, .4), new Relationship(1, 4, .3), new Relationship(2, 4, .2), new Relationship(3, 4, .1), new Relationship(4, 0, 1)]);
        var kernel = KernelCatalog.Require("banzhaf");

        var answer = kernel.Run(graph, KernelArguments.Of(kernel, new Dictionary<string, object> { ["of"] = 4, ["scale"] = 10L }), RunContext.Default);

        Assert.All<(int Row, double Share)>([(0, 5 / 12.0), (1, 3 / 12.0), (2, 3 / 12.0), (3, 1 / 12.0)], known => Assert.Equal(known.Share, answer.Column("share")!.NumberAt(known.Row)!.Value, 12));
        Assert.Equal(6L, answer.Findings.Single(finding => finding.Name == "needed").Value);
    }

    [Theory]
    [InlineData("banzhaf", "Nobody votes: no relationship of a weight above 0 leads to the node.")]
    [InlineData("opinion-effects", "There are 65 people: opinions are settled for groups of up to 64; take a smaller part.")]
    public void Run_OnAGraphThatDoesNotFit_SaysWhatIsAllowed(string name, string expected)
    {
        var kernel = KernelCatalog.Require(name);

        var error = Assert.Throws<KernelRefusedException>(() => kernel.Run(PlainShapes.Isolated(65), KernelArguments.Of(kernel, Required(kernel, 65)), RunContext.Default));

        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OpinionEffects_OfOneWhoLeads_AreByHand()
    {
        // 0 moves 1, who follows half: x1 = .5·x0 + .5·own.
        var kernel = KernelCatalog.Require("opinion-effects");

        var answer = kernel.Run(CsrGraph.Directed(2, [new Relationship(0, 1, 3)]), KernelArguments.Of(kernel, new Dictionary<string, object>()), RunContext.Default);

        Assert.Equal([.5, 0, 1, .5], [answer.Columns[1].NumberAt(0)!.Value, answer.Columns[1].NumberAt(1)!.Value, answer.Columns[2].NumberAt(0)!.Value, answer.Columns[2].NumberAt(1)!.Value]);
    }

    [Fact]
    public void Require_OfAMisspelledName_NamesThoseLikeIt()
    {
        var error = Assert.Throws<NotFoundException>(() => KernelCatalog.Require("paths"));

        Assert.StartsWith("kernel 'paths' does not exist; did you mean reliable-paths or ", error.Message, StringComparison.Ordinal);
    }

    /// <summary>What a kernel cannot be run without.</summary>
    internal static Dictionary<string, object> Required(GraphKernel kernel, int nodes) => kernel.Parameters.Where(parameter => parameter.IsRequired).ToDictionary(
        parameter => parameter.Name,
        parameter => parameter.Type switch
        {
            KernelParameterType.Node => parameter.Name == "to" ? 5 : 0,
            KernelParameterType.Nodes => (object)new[] { 1, 2 },
            _ => Enumerable.Range(0, nodes).Select(node => node % 3).ToArray(),
        });

    private static bool Require(bool holds)
    {
        Assert.True(holds);
        return holds;
    }
}
