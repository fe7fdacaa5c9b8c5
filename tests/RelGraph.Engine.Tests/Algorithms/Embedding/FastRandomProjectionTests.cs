using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Embedding;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms.Embedding;

public sealed class FastRandomProjectionTests
{
    private static readonly FastRandomProjectionOptions Once = new() { Dimensions = 16, RoundWeights = [1] };

    [Fact]
    public void Run_EveryoneAlone_ShowsTheDrawsThemselves()
    {
        var loops = CsrGraph.Directed(4000, Enumerable.Range(0, 4000).Select(node => new Relationship(node, node, 3)));
        var values = FastRandomProjection.Run(loops, Once, RunContext.Default).Values.ToArray();

        Assert.Equal([-MathF.Sqrt(3), 0, MathF.Sqrt(3)], values.Distinct().Order());
        Assert.InRange(values.Count(value => value > 0) / (double)values.Length, .16, .174);
        Assert.InRange(values.Count(value => value < 0) / (double)values.Length, .16, .174);
    }

    [Fact]
    public void Run_EmptyAndIsolated_HaveNoCoordinates()
    {
        Assert.Equal(0, FastRandomProjection.Run(Graph.Of(""), Once, RunContext.Default).Values.Length);
        Assert.All(FastRandomProjection.Run(Graph.Of("", 3), Once, RunContext.Default).Values.ToArray(), value => Assert.Equal(0, value));
        Assert.Equal(0, FastRandomProjection.Run(Graph.Of("", 3), Once, RunContext.Default).Likeness(0, 1));
    }

    [Checker("fast-random-projection")]
    [Fact]
    public void Run_AnyGraph_IsTheSumOfStepsOnTheMatrix() => Check.One(Checkers.Config(28, 5), Prop.ForAll(RandomGraphs.Weighted(9, directed: true), graph =>
    {
        // The first round as the kernel has it, each further one by the matrix in double precision.
        var (n, a) = (graph.NodeCount, SlowGraphs.Matrix(graph));
        var step = Array.ConvertAll(FastRandomProjection.Run(graph, Once, RunContext.Default).Values.ToArray(), value => (double)value);
        var sum = new double[step.Length];
        foreach (var weight in new[] { .5, 0, 2, -1 })
        {
            sum = [.. sum.Zip(step, (one, other) => one + weight * other)];
            var last = step;
            step = [.. Enumerable.Range(0, step.Length).Select(place =>
            {
                var (node, dimension) = (place / 16, place % 16);
                var outflow = Enumerable.Range(0, n).Sum(to => a[node, to]);
                return outflow == 0 ? 0 : Enumerable.Range(0, n).Sum(to => a[node, to] / outflow * last[to * 16 + dimension]);
            })];
        }

        var result = FastRandomProjection.Run(graph, Once with { RoundWeights = [.5, 0, 2, -1] }, RunContext.Default).Values.ToArray();
        return result.Zip(sum).All(pair => Math.Abs(pair.First - pair.Second) < 1e-4);
    }));

    [Theory]
    [InlineData(-1, .25)]
    [InlineData(-.5, .5)]
    [InlineData(.5, 2)]
    [InlineData(1, 4)]
    public void Run_DegreePower_ScalesRows(double power, float factor)
    {
        var loop = Graph.Of("0>0:4");
        var plain = FastRandomProjection.Run(loop, Once, RunContext.Default).Values.ToArray();

        Assert.Equal(plain.Select(value => value * factor), FastRandomProjection.Run(loop, Once with { DegreePower = power }, RunContext.Default).Values.ToArray());
    }

    [Fact]
    public void Run_Communities_PutFriendsNearerThanStrangers()
    {
        var result = FastRandomProjection.Run(Graph.KarateClub, FastRandomProjectionOptions.Default, new RunContext { Seed = 1 });

        Assert.True(result.Likeness(4, 10) > result.Likeness(4, 33));
        Assert.True(result.Likeness(14, 15) > result.Likeness(14, 5));
    }

    [Fact]
    public void Run_TwoThreads_GiveTheSameBitsAndAnotherSeedOthers()
    {
        var one = FastRandomProjection.Run(HardGraphs.Communities, FastRandomProjectionOptions.Default, RunContext.Default).Values.ToArray();

        Assert.Equal(one, FastRandomProjection.Run(HardGraphs.Communities, FastRandomProjectionOptions.Default, new RunContext { MaxThreads = 2 }).Values.ToArray());
        Assert.NotEqual(one, FastRandomProjection.Run(HardGraphs.Communities, FastRandomProjectionOptions.Default, new RunContext { Seed = 2 }).Values.ToArray());
    }

    [Fact]
    public void Options_OutOfRange_ListAllFaults()
    {
        var error = Assert.Throws<InvalidOptionsException>(() => new FastRandomProjectionOptions { Dimensions = 20, RoundWeights = [], DegreePower = .3 }.Validate());

        Assert.Equal("FastRandomProjectionOptions cannot be used: Dimensions must be a multiple of 16 but was 20. RoundWeights.Count must be in [1, 20] but was 0. DegreePower must be -1, -0.5, 0, 0.5 or 1 but was 0.3. Correct these values.", error.Message);
    }

    [Fact]
    public void Run_NegativeWeightOrCancelled_Ends()
    {
        Assert.Throws<ArgumentException>(() => FastRandomProjection.Run(Graph.Of("0>1:-1"), Once, RunContext.Default));
        Assert.ThrowsAny<OperationCanceledException>(() => FastRandomProjection.Run(Graph.KarateClub, Once, new RunContext { Cancellation = new CancellationToken(true) }));
    }
}
