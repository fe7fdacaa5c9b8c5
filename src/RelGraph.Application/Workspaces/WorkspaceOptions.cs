using RelGraph.Engine.Ties;
using RelGraph.Scoring.Parameters;

namespace RelGraph.Application.Workspaces;

/// <summary>How a workspace is opened.</summary>
public sealed record WorkspaceOptions
{
    /// <summary>The default of <see cref="KeptMoments"/>.</summary>
    public const int DefaultKeptMoments = 12;

    /// <summary>The clock that tells today in a workspace that does not stand still.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Parameters of the scores; null freezes the defaults' references on the workspace's present facts when it is opened.</summary>
    public ScoringParameters? Parameters { get; init; }

    /// <summary>Parameters of tie strength.</summary>
    public TieParameters Ties { get; init; } = TieParameters.Default;

    /// <summary>How many points of view are kept ready, least recently used dropped first.</summary>
    /// <value>Default 12; at least 1.</value>
    public int KeptMoments { get; init; } = DefaultKeptMoments;
}
