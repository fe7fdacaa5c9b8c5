namespace RelGraph.Engine.Analytics;

/// <summary>What worked a result out.</summary>
/// <param name="Name">Its name: <c>relgraph</c> in memory, <c>neo4j-gds</c> on the server.</param>
/// <param name="Version">Its version.</param>
public sealed record AnalyticsEngine(string Name, string Version)
{
    /// <summary>Name and version.</summary>
    public override string ToString() => $"{Name} {Version}";
}
