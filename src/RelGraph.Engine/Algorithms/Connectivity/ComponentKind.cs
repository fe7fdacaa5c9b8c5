namespace RelGraph.Engine.Algorithms.Connectivity;

/// <summary>What it takes for two nodes to be of one component.</summary>
public enum ComponentKind
{
    /// <summary>A way between them along relationships in whatever direction.</summary>
    Weak = 0,

    /// <summary>A way from each to the other along relationships as they point.</summary>
    Strong = 1,
}
