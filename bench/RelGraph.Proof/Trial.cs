using RelGraph.Engine.Execution;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.History;
using RelGraph.Engine.Ties;
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

    /// <summary>The facts, to read them again under other parameters.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>The same company under formulas with one term taken out, frozen anew.</summary>
    public Trial With(Variant variant)
    {
        var graph = LiveGraph.FromFacts(Book.Graph.Workspace, Facts, variant.Ties(TieParameters.Default)).AsOf(Book.Graph.AsOf);
        return this with { Book = new Scorebook(graph, ParameterFitter.Freeze(graph, variant.Scores(ScoringParameters.Default))) };
    }

    public static Trial Run(ulong seed, double noise)
    {
        var company = CompanySimulator.Run(new SimulationOptions { Seed = seed, Noise = noise, MissingShare = Missing, OpenShare = Open }, RunContext.Default);
        List<Fact> facts = [.. Duplicates.In(company.Facts)];
        var graph = LiveGraph.FromFacts(company.Workspace, facts).AsOf(company.Options.EndDate);
        return new Trial(noise, new Scorebook(graph, ParameterFitter.Freeze(graph, ScoringParameters.Default)), company.Truth) { Facts = facts };
    }
}
