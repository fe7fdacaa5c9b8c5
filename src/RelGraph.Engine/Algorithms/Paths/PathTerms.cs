using System.Globalization;

namespace RelGraph.Engine.Algorithms.Paths;

/// <summary>What paths between two nodes may be, and what the nodes between add to their length.</summary>
internal sealed class PathTerms(IReadOnlySet<int> forbidden, IReadOnlyList<double>? willingness, int? maxHops)
{
    public IReadOnlySet<int> Forbidden => forbidden;

    public int? MaxHops => maxHops;

    /// <exception cref="ArgumentException">Its willingness is not in [0, 1].</exception>
    /// <summary>What a node adds when a path goes through it; infinite when it is not willing at all.</summary>
    public double LengthOf(int node) => willingness is null ? 0 : willingness[node] is >= 0 and <= 1 and var factor
        ? ArcRows.LengthOf(factor)
        : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Willingness of node {node} is {willingness[node]}: it must be in [0, 1]."), nameof(node));
}
