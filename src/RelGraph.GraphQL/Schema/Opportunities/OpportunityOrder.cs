namespace RelGraph.GraphQL.Schema.Opportunities;

/// <summary>Orders of a list of opportunities.</summary>
public enum OpportunityOrder
{
    /// <summary>By id.</summary>
    Id,

    /// <summary>The largest win probability first; deals without one last.</summary>
    WinProbability,

    /// <summary>The largest stated amount first, in the workspace's currency; deals without one last.</summary>
    Amount,

    /// <summary>The newest first.</summary>
    OpenedOn,
}
