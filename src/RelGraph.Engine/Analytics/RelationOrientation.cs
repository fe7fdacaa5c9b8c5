namespace RelGraph.Engine.Analytics;

/// <summary>Which way relations lead in a graph made of them.</summary>
public enum RelationOrientation
{
    /// <summary>From the node the fact names first to the other: from the person to the manager, from the owner to the owned.</summary>
    AsStated = 0,

    /// <summary>The other way round.</summary>
    Reversed = 1,

    /// <summary>Both ways alike.</summary>
    Undirected = 2,
}
