using RelGraph.Engine.Model;

namespace RelGraph.Storage.Neo4j.Writing;

/// <summary>One part of a writing statement: what it does with each of its rows.</summary>
/// <param name="Work">What it does.</param>
/// <param name="Kind">The kind of fact it concerns; none where that does not matter.</param>
/// <param name="From">The kind of the node a relationship starts at.</param>
/// <param name="To">The kind of the node a relationship ends at.</param>
/// <param name="Link">The type of a link; null where there is none.</param>
/// <param name="Inward">True when the link leads to the node that has the field.</param>
internal readonly record struct Fragment(FragmentWork Work, FactKind Kind = FactKind.None, FactKind From = FactKind.None, FactKind To = FactKind.None, string? Link = null, bool Inward = false)
{
    /// <summary>The order in which parts are done inside a statement, the same every time so that texts come again.</summary>
    public (FragmentWork, FactKind, FactKind, FactKind, string, bool) Order => (Work, Kind, From, To, Link ?? "", Inward);
}
