namespace RelGraph.Engine.Kernels;

/// <summary>Which rows of an answer come first when only some are shown.</summary>
public enum KernelOrder
{
    /// <summary>Those of the lowest row number.</summary>
    AsListed = 0,

    /// <summary>Those with the largest numbers.</summary>
    LargestFirst = 1,

    /// <summary>Those with the smallest numbers.</summary>
    SmallestFirst = 2,
}
