using System.Collections.Immutable;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Validation.Rules;

/// <summary>A used directive is defined in the schema (section 5.7.1, Directives Are Defined).</summary>
internal sealed class KnownDirectives : ValidationRule
{
    public override void VisitDirectives(ImmutableArray<Directive> directives, DirectiveLocation location)
    {
        foreach (var directive in directives)
        {
            if (Schema.FindDirective(directive.Name) is not null) continue;
            var usable = Schema.Directives.Where(known => known.Locations.Contains(location)).Select(known => known.Name);
            Report($"Unknown directive \"@{directive.Name}\".{Suggestions.DidYouMean(directive.Name, usable)}", directive.Location);
        }
    }
}
