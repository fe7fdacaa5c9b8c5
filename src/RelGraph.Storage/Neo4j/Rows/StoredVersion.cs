using RelGraph.Engine.History;

namespace RelGraph.Storage.Neo4j.Rows;

/// <summary>A version with the elements it lies in.</summary>
/// <param name="Version">The version.</param>
/// <param name="Drawn">The element id of the node or relationship that shows it, or null when none does.</param>
/// <param name="Kept">The element id of its row among the versions out of the way, or null when it has none there.</param>
internal sealed record StoredVersion(FactVersion Version, string? Drawn, string? Kept)
{
    /// <summary>The fact.</summary>
    public Fact Fact => Version.Fact;
}
