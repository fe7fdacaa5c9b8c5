using System.Globalization;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;

namespace RelGraph.Storage.Neo4j;

/// <summary>How to open a workspace in a Neo4j graph.</summary>
public sealed record Neo4jStoreOptions
{
    /// <summary>The server and database.</summary>
    public required Neo4jConnectionOptions Connection { get; init; }

    /// <summary>The id of the workspace in the graph; null opens the only one there is, and refuses to choose between several.</summary>
    public string? WorkspaceId { get; init; }

    /// <summary>The workspace to create when the graph has none of that id; null refuses. A workspace that is there keeps its own settings.</summary>
    public WorkspaceInfo? CreateIfMissing { get; init; }

    /// <summary>The clock that stamps change sets.</summary>
    /// <value>Default the system's.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>How long to wait for other writers of the same workspace before giving up; also after how long a commit that somebody left half done is finished for them.</summary>
    /// <value>Default 30 s; above 0.</value>
    public TimeSpan WriteTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Checks the options.</summary>
    /// <exception cref="InvalidOptionsException">Some are out of range; all are listed.</exception>
    public void Validate()
    {
        Connection.Validate();
        new OptionChecks()
            .Require(WriteTimeout > TimeSpan.Zero, $"{nameof(WriteTimeout)} must be above 0 but was {WriteTimeout.ToString("c", CultureInfo.InvariantCulture)}.")
            .Require(WorkspaceId is null || !string.IsNullOrWhiteSpace(WorkspaceId), $"{nameof(WorkspaceId)} must name a workspace or be left out.")
            .ThrowIfAny("the workspace in Neo4j");
    }
}
