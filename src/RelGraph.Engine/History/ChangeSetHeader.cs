namespace RelGraph.Engine.History;

/// <summary>Who changes the record, why, and under which id.</summary>
/// <param name="Id">The caller's id: applying the same id twice changes nothing the second time.</param>
/// <param name="Author">Who changes it: an employee's id, or the name of a system.</param>
/// <param name="Source">What the change comes from, for example <c>import</c>, <c>graphql</c> or <c>simulation</c>.</param>
/// <param name="Note">Why, in the author's words; null when not said.</param>
public sealed record ChangeSetHeader(string Id, string Author, string Source, string? Note = null)
{
    /// <summary>The source of the change set by which an erasure appears in the record.</summary>
    public const string ErasureSource = "erasure";
}
