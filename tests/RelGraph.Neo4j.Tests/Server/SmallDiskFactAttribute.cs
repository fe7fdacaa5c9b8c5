namespace RelGraph.Neo4j.Tests.Server;

/// <summary>A test on a real Neo4j whose disk is nearly full: skipped, by name, where there is none to start or no disk can be mounted.</summary>
public sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute() => Skip = Neo4jScript.WhyNot ?? SmallDisk.WhyNot;
}
