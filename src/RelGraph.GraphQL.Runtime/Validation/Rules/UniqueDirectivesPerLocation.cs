using System.Collections.Immutable;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Validation.Rules;

/// <summary>A directive that is not repeatable stands at most once at a place (section 5.7.3, Directives Are Unique per
/// Location).</summary>
internal sealed class UniqueDirectivesPerLocation : ValidationRule
{
    public override void VisitDirectives(ImmutableArray<Directive> directives, DirectiveLocation location)
    {
        foreach (var (first, again) in Duplicates.Of(directives, directive => directive.Name))
        {
            if (Schema.FindDirective(again.Name) is { IsRepeatable: false })
                Report($"The directive \"@{again.Name}\" can only be used once at this location.", first.Location, again.Location);
        }
    }
}
