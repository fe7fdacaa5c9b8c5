using System.Text.Json.Serialization;

namespace RelGraph.Engine.Model;

/// <summary>What one fact says: a typed, immutable record of one of the kinds in <see cref="FactKind"/>.</summary>
/// <remarks>
/// A content knows nothing of when it is true or who said so; that is the business of <c>History.Fact</c>.
/// Records with list members are compared by their canonical JSON, never by reference.
/// </remarks>
public abstract record FactContent
{
    /// <summary>The identity of the fact inside its kind: the id of a noun, or the joined key parts of a relation.</summary>
    [JsonIgnore]
    public abstract string Key { get; }

    /// <summary>Joins the key parts of a relation; ids may not contain <c>|</c>, so the join is reversible.</summary>
    /// <param name="parts">The key parts in their declared order.</param>
    protected static string Join(params ReadOnlySpan<string> parts) => string.Join('|', parts!);
}
