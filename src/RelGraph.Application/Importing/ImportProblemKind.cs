namespace RelGraph.Application.Importing;

/// <summary>What sort of thing is wrong with a bundle.</summary>
public enum ImportProblemKind
{
    /// <summary>A file that belongs to no kind, or that cannot be read.</summary>
    File,
    /// <summary>A text whose encoding cannot be told.</summary>
    Encoding,
    /// <summary>A header that lacks, repeats or misspells a column.</summary>
    Header,
    /// <summary>A row whose quoting or number of values is wrong.</summary>
    Row,
    /// <summary>A required value that is empty.</summary>
    Missing,
    /// <summary>A value that is not of its column's type or outside its limits.</summary>
    Value,
    /// <summary>Something past that lies in the future.</summary>
    Future,
    /// <summary>A key that an earlier row has for the same days.</summary>
    Duplicate,
    /// <summary>An id that is neither in the bundle nor in the workspace.</summary>
    Reference,
    /// <summary>A hierarchy in which somebody is their own superior.</summary>
    Cycle,
    /// <summary>Values of one row that contradict each other.</summary>
    Contradiction,
}
