using RelGraph.Engine.Errors;

namespace RelGraph.Storage.Neo4j.Analytics;

/// <summary>How to run whole-graph kernels in Neo4j's Graph Data Science library.</summary>
public sealed record GdsOptions
{
    /// <summary>The server and database. Its response time-out is not used; see <see cref="KernelTimeout"/>.</summary>
    public required Neo4jConnectionOptions Connection { get; init; }

    /// <summary>The id of the workspace in the graph.</summary>
    public required string WorkspaceId { get; init; }

    /// <summary>How long the server may work on one kernel; it says nothing meanwhile.</summary>
    /// <value>Default 1 h; above 0.</value>
    public TimeSpan KernelTimeout { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How often the server is asked how far it is.</summary>
    /// <value>Default 1 s; above 0.</value>
    public TimeSpan ProgressInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The clock of progress and of waiting for cancelled work to end.</summary>
    /// <value>Default the system's.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Checks the options.</summary>
    /// <exception cref="InvalidOptionsException">Some are out of range; all are listed.</exception>
    public void Validate()
    {
        Connection.Validate();
        new Engine.Execution.OptionChecks()
            .Require(!string.IsNullOrWhiteSpace(WorkspaceId), "The workspace must be named.")
            .Positive($"{nameof(KernelTimeout)} in seconds", KernelTimeout.TotalSeconds)
            .Positive($"{nameof(ProgressInterval)} in seconds", ProgressInterval.TotalSeconds)
            .ThrowIfAny("graph analytics on Neo4j");
    }
}
