namespace RelGraph.GraphQL.Runtime.Tests.Oracle.Convention;

/// <summary>Which fields of a schema give their values at once, and so are written without a tree; the answer must be the same.</summary>
internal enum Promptness
{
    /// <summary>None: every request is executed level by level.</summary>
    None,

    /// <summary>Three in four, by their names: parts of a response are written directly.</summary>
    Some,

    /// <summary>All: queries are written in one go.</summary>
    All,
}
