using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Execution;

namespace RelGraph.Benchmarks.Peers;

/// <summary>A kernel that other programs have too.</summary>
/// <param name="Name">What the workers call it.</param>
/// <param name="Title">What it is called in tables.</param>
/// <param name="Run">RelGraph's way.</param>
/// <param name="Values">The graph's result by node, to be compared.</param>
/// <param name="Compare">Says how two answers agree; null when they do not.</param>
internal sealed record PeerKernel(string Name, string Title, Func<CsrGraph, RunContext, object> Run, Func<CsrGraph, object, double[]> Values, Func<CsrGraph, double[], double[], string?> Compare)
{
    /// <summary>True when it uses more than one thread.</summary>
    public bool IsThreaded { get; init; }

    /// <summary>Number of like pieces that one call does; times are of one piece.</summary>
    public int Pieces { get; init; } = 1;

    /// <summary>What is promised on graph S, in milliseconds.</summary>
    public double? GoalOnSmall { get; init; }

    /// <summary>What is promised on graph M, in milliseconds.</summary>
    public double? GoalOnMedium { get; init; }
}
