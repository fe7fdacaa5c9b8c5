namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>What makes a division into communities a good one.</summary>
public enum LeidenQuality
{
    /// <summary>Weight inside communities beyond what strengths let expect: <see cref="Communities.Modularity"/>.</summary>
    Modularity = 0,

    /// <summary>Weight inside communities beyond a fixed price for each pair of members: <see cref="Communities.ConstantPotts"/>.</summary>
    ConstantPotts = 1,
}
