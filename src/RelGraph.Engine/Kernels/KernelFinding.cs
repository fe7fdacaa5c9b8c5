namespace RelGraph.Engine.Kernels;

/// <summary>One thing an answer says of the whole graph: the number of communities, their modularity, whether the numbers settled.</summary>
/// <param name="Name">Its name in kebab-case.</param>
/// <param name="Chinese">The name in Chinese.</param>
/// <param name="Value">A <see cref="double"/>, a <see cref="long"/> or a <see cref="bool"/>; null where it is not defined.</param>
public sealed record KernelFinding(string Name, string Chinese, object? Value);
