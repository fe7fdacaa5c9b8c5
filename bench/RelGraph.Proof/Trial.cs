using RelGraph.Engine.Execution;
using RelGraph.Engine.Graphs;
using RelGraph.Scoring;
using RelGraph.Scoring.Parameters;
using RelGraph.Simulation;
using RelGraph.Simulation.Truth;

namespace RelGraph.Proof;

/// <summary>One simulated company as RelGraph sees it, and the truth.</summary>
/// <param name="Noise">Its noise.</param>
/// <param name="Book">All numbers, under parameters frozen from what is visible, as a fresh workspace has them.</param>
/// <param name="Truth">What is so.</param>
internal sealed record Trial(double Noise, Scorebook Book, SimulationTruth Truth)
{
    /// <summary>Share of what is stated that is missing.</summary>
    public const double Missing = .3;

    /// <summary>Share of deals still open, whose seats are asked for.</summary>
    public const double Open = .4;

    public static IReadOnlyList<double> NoiseLevels { get; } = [.05, .15, .3];

    public static Trial Run(ulong seed, double noise)
    {
        var company = CompanySimulator.Run(new SimulationOptions { Seed = seed, Noise = noise, MissingShare = Missing, OpenShare = Open }, RunContext.Default);
        var graph = LiveGraph.FromFacts(company.Workspace, Duplicates.In(company.Facts)).AsOf(company.Options.EndDate);
        return new Trial(noise, new Scorebook(graph, ParameterFitter.Freeze(graph, ScoringParameters.Default)), company.Truth);
    }
}
