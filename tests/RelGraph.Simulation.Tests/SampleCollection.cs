namespace RelGraph.Simulation.Tests;

/// <summary>The tests that share one drawing of the sample company.</summary>
[CollectionDefinition(Name)]
public sealed class SampleCollection : ICollectionFixture<Sample>
{
    public const string Name = "sample";
}
