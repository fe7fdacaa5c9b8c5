namespace RelGraph.Engine.Analytics;

/// <summary>Where whole-graph kernels run.</summary>
public enum AnalyticsMode
{
    /// <summary>In memory, unless the graph is too large for that and the store's server can do it.</summary>
    Auto = 0,

    /// <summary>In memory.</summary>
    Memory = 1,

    /// <summary>On the store's server.</summary>
    Server = 2,
}
