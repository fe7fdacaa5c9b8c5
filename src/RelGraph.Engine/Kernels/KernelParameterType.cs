namespace RelGraph.Engine.Kernels;

/// <summary>What a parameter of a kernel takes.</summary>
public enum KernelParameterType
{
    /// <summary>A number.</summary>
    Number = 0,

    /// <summary>A whole number.</summary>
    WholeNumber = 1,

    /// <summary>Yes or no.</summary>
    Flag = 2,

    /// <summary>One of some names.</summary>
    Choice = 3,

    /// <summary>A node of the graph.</summary>
    Node = 4,

    /// <summary>Nodes of the graph, in their order.</summary>
    Nodes = 5,

    /// <summary>A group for each node of the graph.</summary>
    Groups = 6,

    /// <summary>Numbers, in their order.</summary>
    Numbers = 7,
}
