namespace RelGraph.Engine.History;

/// <summary>How far a fact is shared. The numbers are stored; never renumber.</summary>
public enum VisibilityScope
{
    /// <summary>Everybody in the workspace.</summary>
    Shared = 0,
    /// <summary>One team.</summary>
    Team = 1,
    /// <summary>Its author only.</summary>
    Private = 2,
}
