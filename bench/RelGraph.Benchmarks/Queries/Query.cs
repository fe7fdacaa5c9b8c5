using RelGraph.Engine.Execution;

namespace RelGraph.Benchmarks.Queries;

/// <summary>A question about one or two nodes, asked again and again of a graph that was prepared once.</summary>
/// <param name="Name">What the workers call it.</param>
/// <param name="Title">What it is called in tables.</param>
/// <param name="Answer">RelGraph's answer to a question, as numbers to be compared.</param>
internal sealed record Query(string Name, string Title, Func<int, int, RunContext, double[]> Answer)
{
    /// <summary>What is promised of the middle of all questions, in milliseconds.</summary>
    public double? Median { get; init; }

    /// <summary>What is promised of 99 in 100, in milliseconds.</summary>
    public double? NinetyNinth { get; init; }

    /// <summary>How many questions other programs are asked; 0 when none has it.</summary>
    public int ForPeers { get; init; }

    /// <summary>Of how many of the questions this one is asked.</summary>
    public double Share { get; init; } = 1;
}
