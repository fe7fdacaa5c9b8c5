namespace RelGraph.Engine.Kernels;

/// <summary>What a kernel answers: rows in typed columns, and what holds of the whole.</summary>
/// <param name="RowCount">Number of rows.</param>
/// <param name="Columns">The columns, in order.</param>
public sealed record KernelAnswer(int RowCount, IReadOnlyList<KernelColumn> Columns)
{
    /// <summary>What holds of the whole, in order.</summary>
    public IReadOnlyList<KernelFinding> Findings { get; init; } = [];

    /// <summary>The column that rows are ranked by; null for none.</summary>
    public string? RankedBy { get; init; }

    /// <summary>Which rows come first.</summary>
    public KernelOrder Order { get; init; }

    /// <summary>The column that divides the nodes into groups; null where the answer is no division.</summary>
    public string? GroupedBy { get; init; }

    /// <summary>A column by name; null when there is none.</summary>
    public KernelColumn? Column(string? name) => Columns.FirstOrDefault(column => column.Name == name);

    /// <summary>The first rows in the answer's order, equals by row number, rows without a number last.</summary>
    /// <remarks>O(rows · log count) time, O(count) space.</remarks>
    public IReadOnlyList<int> Top(int count)
    {
        if (Column(RankedBy) is not { } column || Order == KernelOrder.AsListed)
        {
            return [.. Enumerable.Range(0, Math.Min(count, RowCount))];
        }

        // The worst of those kept is at the head, to be put out first.
        var kept = new PriorityQueue<int, (double Worth, int Row)>(Comparer<(double Worth, int Row)>.Create(
            (one, other) => one.Worth != other.Worth ? one.Worth.CompareTo(other.Worth) : other.Row.CompareTo(one.Row)));
        for (var row = 0; row < RowCount; row++)
        {
            var number = column.NumberAt(row) ?? double.NaN;
            var worth = double.IsNaN(number) ? double.NegativeInfinity : Order == KernelOrder.LargestFirst ? number : -number;
            if (kept.Count < count)
            {
                kept.Enqueue(row, (worth, row));
            }
            else if (count > 0)
            {
                kept.EnqueueDequeue(row, (worth, row));
            }
        }

        var rows = new int[kept.Count];
        for (var place = rows.Length - 1; place >= 0; place--)
        {
            rows[place] = kept.Dequeue();
        }

        return rows;
    }
}
