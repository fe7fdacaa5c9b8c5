namespace RelGraph.GraphQL.Runtime.Tests.Diagnostics;

/// <summary>Tests that look whether anybody listens run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class TelemetryCollection
{
    public const string Name = "Telemetry";
}
