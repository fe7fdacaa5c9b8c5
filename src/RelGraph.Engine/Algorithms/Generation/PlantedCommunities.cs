using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Generation;

/// <summary>Draws a graph with planted communities, in the manner of Lancichinetti, Fortunato and Radicchi.</summary>
/// <remarks>
/// Undirected, without self-loops or parallels; node numbers are shuffled so that they tell nothing of community or degree. Ties are wired by joining stubs at random inside each community,
/// then across communities; a pair that would be a self-loop or a parallel, or inside one community where it should cross, is tried again among those left, and dropped after a few rounds.
/// O(V + E) expected time, about 60 bytes per relationship while drawing. The same options and seed give the same bits on any machine and for any number of threads.
/// Reference: Lancichinetti, Fortunato and Radicchi, Benchmark graphs for testing community detection algorithms, 2008, doi:10.1103/PhysRevE.78.046110.
/// </remarks>
public static class PlantedCommunities
{
    /// <summary>Draws the graph.</summary>
    /// <exception cref="Errors.InvalidOptionsException">An option is out of range.</exception>
    public static PlantedCommunitiesResult Run(PlantedCommunitiesOptions options, RunContext run)
    {
        options.Validate();
        var random = SeededRandom.For(run.Seed, SeededRandom.Key("planted communities"));
        var degrees = DegreeDraw.Run(options, ref random);
        var plan = CommunityPlan.Draw(options, degrees, ref random);
        var wiring = new StubWiring(options, run, plan.Communities, degrees.Sum(degree => (long)degree));
        wiring.Inside(degrees, plan, ref random);
        wiring.Across(degrees, plan, ref random);

        var names = Shuffle.Numbers(options.Nodes, ref random);
        var communities = new int[names.Length];
        for (var node = 0; node < names.Length; node++)
        {
            communities[names[node]] = plan.Communities[node];
        }

        return new PlantedCommunitiesResult(CsrGraph.Undirected(options.Nodes, wiring.Named(names)), communities);
    }
}
