using RelGraph.Engine.Kernels;

namespace RelGraph.Cli.Graphs;

/// <summary>A group of the nodes an answer divides.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Rows">Its rows, ascending; in such answers the row is the node.</param>
internal sealed record KernelGroups(long Number, IReadOnlyList<int> Rows)
{
    /// <summary>The largest groups, equals by number; none when the answer is no division.</summary>
    public static IReadOnlyList<KernelGroups> Of(KernelAnswer answer, int top) => answer.Column(answer.GroupedBy) is { } column
        ? [.. Enumerable.Range(0, answer.RowCount).GroupBy(row => column.WholeNumberAt(row) ?? -1)
            .Select(group => new KernelGroups(group.Key, [.. group])).OrderByDescending(group => group.Rows.Count).ThenBy(group => group.Number).Take(top)]
        : [];
}
