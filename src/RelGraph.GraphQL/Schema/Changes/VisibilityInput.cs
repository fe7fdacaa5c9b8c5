using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.GraphQL.Schema.Identity;

namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>Who may see a fact.</summary>
/// <param name="Scope">How far it is shared.</param>
/// <param name="Owner">The team's id for TEAM, the author's for PRIVATE; left out when shared.</param>
public sealed record VisibilityInput(VisibilityScope Scope, [property: IdOf(FactKind.Team, FactKind.Employee)] string? Owner = null)
{
    internal Visibility Value => new(Scope, Scope == VisibilityScope.Shared ? null : Owner);
}
