using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.History;

/// <summary>The identity of a fact through all its versions: its kind and its key inside the kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Id">The key inside the kind: <see cref="FactContent.Key"/>.</param>
public readonly record struct FactKey(FactKind Kind, string Id)
{
    /// <summary>The key of a content.</summary>
    public static FactKey Of(FactContent content) => new(FactCatalog.Of(content).Kind, content.Key);

    /// <summary>The form <c>seat:O-1|C-2</c>.</summary>
    public override string ToString() => $"{Names.Of(Kind)}:{Id}";
}
