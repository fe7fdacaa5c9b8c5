namespace RelGraph.Engine.Analytics;

/// <summary>What worked a result out.</summary>
/// <param name="Name">Its name: <c>relgraph</c> in memory, <c>neo4j-gds</c> on the server.</param>
/// <param name="Version">Its version.</param>
public sealed record AnalyticsEngine(string Name, string Version)
{
    /// <summary>RelGraph's own kernels, in memory.</summary>
    public static AnalyticsEngine InMemory { get; } = new("relgraph", typeof(AnalyticsEngine).Assembly.GetName().Version!.ToString(3));

    /// <summary>Name and version.</summary>
    public override string ToString() => $"{Name} {Version}";
}
