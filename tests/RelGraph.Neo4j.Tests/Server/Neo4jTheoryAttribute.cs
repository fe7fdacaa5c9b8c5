namespace RelGraph.Neo4j.Tests.Server;

/// <summary>A theory on a real Neo4j: skipped, by name, where there is none to start.</summary>
public sealed class Neo4jTheoryAttribute : TheoryAttribute
{
    public Neo4jTheoryAttribute() => Skip = Neo4jScript.WhyNot;
}
