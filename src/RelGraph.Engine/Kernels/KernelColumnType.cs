namespace RelGraph.Engine.Kernels;

/// <summary>What a column of an answer holds.</summary>
public enum KernelColumnType
{
    /// <summary>A node, by number.</summary>
    Node = 0,

    /// <summary>Nodes in order, by number.</summary>
    Nodes = 1,

    /// <summary>A number.</summary>
    Number = 2,

    /// <summary>A whole number.</summary>
    WholeNumber = 3,

    /// <summary>Yes or no.</summary>
    Flag = 4,
}
