using RelGraph.Testing.Stores;

namespace RelGraph.Neo4j.Tests.Server;

/// <summary>The store of these tests is a real Neo4j: they are skipped, by name, where there is none to start.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsNeo4jAttribute : StoreNeedAttribute
{
    /// <inheritdoc/>
    public override string? WhyNot => Neo4jScript.WhyNot;
}
