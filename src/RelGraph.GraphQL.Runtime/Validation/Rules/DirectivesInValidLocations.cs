using System.Collections.Immutable;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Validation.Rules;

/// <summary>A directive stands where its definition allows it (section 5.7.2, Directives Are in Valid
/// Locations).</summary>
internal sealed class DirectivesInValidLocations : ValidationRule
{
    public override void VisitDirectives(ImmutableArray<Directive> directives, DirectiveLocation location)
    {
        foreach (var directive in directives)
        {
            if (Schema.FindDirective(directive.Name) is not { } definition || definition.Locations.Contains(location)) continue;
            var allowed = string.Join(", ", definition.Locations.Select(DirectiveLocations.NameOf));
            Report($"Directive \"@{directive.Name}\" may not be used on {DirectiveLocations.NameOf(location)}; it may be used on {allowed}.",
                directive.Location);
        }
    }
}
