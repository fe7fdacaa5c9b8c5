using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Validation.Rules;

/// <summary>A type named by a fragment or variable exists in the schema (section 5.5.1.2, Fragment Spread Type
/// Existence; section 5.8.2 for variables).</summary>
internal sealed class KnownTypeNames : ValidationRule
{
    public override void VisitTypeName(NamedTypeReference type)
    {
        if (Schema.FindType(type.Name) is not null) return;
        var known = Schema.Types.Where(candidate => !candidate.IsIntrospection).Select(candidate => candidate.Name);
        Report($"Unknown type \"{type.Name}\".{Suggestions.DidYouMean(type.Name, known)}", type.Location);
    }
}
