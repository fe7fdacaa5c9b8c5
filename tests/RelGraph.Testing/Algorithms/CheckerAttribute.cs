namespace RelGraph.Testing.Algorithms;

/// <summary>Marks the law that compares kernels of the catalog with an independent slow checker on as many small graphs as <see cref="Checkers"/> tell.</summary>
/// <param name="kernels">Their names.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CheckerAttribute(params string[] kernels) : Attribute
{
    /// <summary>The names of the kernels.</summary>
    public IReadOnlyList<string> Kernels { get; } = kernels;
}
