namespace RelGraph.Storage.Neo4j.Rows;

/// <summary>What changes came to so far.</summary>
/// <param name="Recorded">Versions written.</param>
/// <param name="Superseded">Versions replaced.</param>
/// <param name="Unchanged">Assertions recorded just so already.</param>
internal readonly record struct FoldCounts(long Recorded, long Superseded, long Unchanged)
{
    /// <summary>True when the record is another than before.</summary>
    public bool ChangedAnything => Recorded + Superseded > 0;

    /// <summary>The sums.</summary>
    public static FoldCounts operator +(FoldCounts left, FoldCounts right) =>
        new(left.Recorded + right.Recorded, left.Superseded + right.Superseded, left.Unchanged + right.Unchanged);
}
