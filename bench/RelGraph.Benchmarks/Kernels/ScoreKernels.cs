using BenchmarkDotNet.Attributes;
using RelGraph.Benchmarks.Data;
using RelGraph.Engine.Execution;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Ties;
using RelGraph.Scoring;
using RelGraph.Scoring.Parameters;
using RelGraph.Scoring.Relationships.DecisionChain;
using RelGraph.Scoring.Relationships.KeyPerson;
using RelGraph.Scoring.Relationships.Paths;

namespace RelGraph.Benchmarks.Kernels;

/// <summary>The inner computations of one deal with 12 seats and 480 interactions.</summary>
public class ScoreKernels
{
    private const int Seats = 12;
    private const string Person = "C-03";

    private readonly ScoringParameters _parameters = ScoringParameters.Default;
    private LiveGraph _live = null!;
    private RelationshipGraph _graph = null!;
    private ChainModel _chain = null!;
    private IReadOnlyList<Change> _change = null!;

    /// <summary>Makes the picture that all of them ask.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _live = LiveGraph.FromFacts(LargeDeal.Workspace, LargeDeal.Facts(Seats));
        _graph = _live.AsOf(LargeDeal.Today);
        _chain = new Scorebook(_graph, _parameters).DecisionChain(LargeDeal.Opportunity).Model!;
        _change = [new Change.Assert(Fact.Of(LargeDeal.Contact(999_999, 3), LargeDeal.Workspace.Zone))];
    }

    /// <summary>512 draws.</summary>
    [Benchmark(Description = "decision chain, simulation alone")]
    public ChainSimulation Simulation() => DecisionChainFormula.Simulate(_chain, _parameters.DecisionChain, RunContext.Default);

    /// <summary>With everything beside it.</summary>
    [Benchmark(Description = "decision chain, whole score")]
    public DecisionChainScore Chain() => new Scorebook(_graph, _parameters).DecisionChain(LargeDeal.Opportunity);

    /// <summary>Of one seat.</summary>
    [Benchmark(Description = "key person")]
    public KeyPersonScore KeyPerson() => new Scorebook(_graph, _parameters).KeyPerson(LargeDeal.Opportunity, Person);

    /// <summary>Any of our people to one contact.</summary>
    [Benchmark(Description = "3 best introduction paths")]
    public IReadOnlyList<IntroductionPath> Paths() => new Scorebook(_graph, _parameters).IntroductionPaths(Person);

    /// <summary>The live graph after one more interaction, and the tie it changes.</summary>
    [Benchmark(Description = "one more interaction and its tie")]
    public Tie? Follow() => _live.With(_change).AsOf(LargeDeal.Today).Ties.Between(NodeId.Employee("E-3"), NodeId.Contact(Person));

    /// <summary>A pair with some dozen contacts, folded from the log.</summary>
    [Benchmark(Description = "ties of one person, folded anew")]
    public IReadOnlyList<Tie> Fold() => _live.With(_change).AsOf(LargeDeal.Today.AddDays(-1)).Ties.Of(NodeId.Contact(Person));
}
