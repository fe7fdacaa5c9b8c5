namespace RelGraph.Neo4j.Tests.Server;

/// <summary>A test on a real Neo4j: skipped, by name, where there is none to start.</summary>
public sealed class Neo4jFactAttribute : FactAttribute
{
    public Neo4jFactAttribute() => Skip = Neo4jScript.WhyNot;
}
