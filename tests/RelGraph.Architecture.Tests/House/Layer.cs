namespace RelGraph.Architecture.Tests.House;

/// <summary>What one project of <c>src</c> may reference directly.</summary>
/// <param name="Name">The project.</param>
/// <param name="Projects">Projects it may reference.</param>
/// <param name="Packages">Packages it may reference.</param>
/// <param name="Web">True when it may use the web framework.</param>
internal sealed record Layer(string Name, string[] Projects, string[] Packages, bool Web = false)
{
    /// <summary>The table of docs/architecture.md. A new row there is a new row here, in the same commit.</summary>
    public static IReadOnlyList<Layer> All { get; } =
    [
        new("RelGraph.Engine", [], []),
        new("RelGraph.Scoring", ["RelGraph.Engine"], ["MathNet.Numerics"]),
        new("RelGraph.Planning", ["RelGraph.Engine", "RelGraph.Scoring"], []),
        new("RelGraph.Simulation", ["RelGraph.Engine"], []),
        new("RelGraph.Storage", ["RelGraph.Engine"], ["Microsoft.Data.Sqlite", "Polly.Core"]),
        new("RelGraph.Application", ["RelGraph.Engine", "RelGraph.Scoring", "RelGraph.Planning"], ["CsvHelper"]),
        new("RelGraph.GraphQL.Runtime", [], []),
        // Simulation: the host makes the sample company on first start (docs/decisions/0006).
        // OpenTelemetry: the server alone sends what every layer tells through the base class library (docs/observability.md).
        new("RelGraph.GraphQL", ["RelGraph.Application", "RelGraph.Storage", "RelGraph.GraphQL.Runtime", "RelGraph.Simulation"], ["OpenTelemetry", "OpenTelemetry.Exporter.OpenTelemetryProtocol"], Web: true),
        // GraphQL: `relgraph serve` starts the same host (docs/decisions/0006).
        new("RelGraph.Cli", ["RelGraph.Application", "RelGraph.Storage", "RelGraph.Simulation", "RelGraph.GraphQL"], ["System.CommandLine", "Spectre.Console"], Web: true),
    ];

    /// <summary>Everything reachable through allowed references: what compiled code may mention.</summary>
    public static IReadOnlySet<string> Reachable(string project)
    {
        var found = new HashSet<string>();
        var open = new Queue<string>([project]);
        while (open.TryDequeue(out var name))
        {
            foreach (var next in All.Single(layer => layer.Name == name).Projects.Where(found.Add))
            {
                open.Enqueue(next);
            }
        }

        return found;
    }
}
