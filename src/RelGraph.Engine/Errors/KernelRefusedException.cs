namespace RelGraph.Engine.Errors;

/// <summary>A graph is not what a kernel needs, for example because a weight is below 0 or not a chance. Another graph, weight or kernel is needed; retrying is useless.</summary>
/// <param name="kernel">The kernel's name.</param>
/// <param name="reason">What is wrong with which node or weight, and what is allowed; one sentence with its full stop.</param>
/// <param name="inner">The refusal as the algorithm gave it.</param>
public sealed class KernelRefusedException(string kernel, string reason, Exception? inner = null)
    : RelGraphException("KERNEL_REFUSED", $"{kernel} cannot work on this graph: {reason} Correct the data, choose another field as weight, or leave the weights out.", inner);
