using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Model;

/// <summary>A content that carries an id of its own: every noun, commercial fact and piece of evidence.</summary>
public abstract record IdentifiedContent : FactContent
{
    /// <summary>The id, unique among the facts of its kind in the workspace; any text without <c>|</c>, <c>;</c> or line breaks, up to 128 characters.</summary>
    [Field("Id, unique among the rows of its kind", "编号")]
    public required string Id { get; init; }

    /// <inheritdoc/>
    public sealed override string Key => Id;
}
