using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Validation.Rules;

/// <summary>A type named by a fragment or variable exists in the schema (section 5.5.1.2, Fragment Spread Type
/// Existence; section 5.8.2 for variables).</summary>
internal sealed class KnownTypeNames : ValidationRule
{
    /// <summary>Comparing with all types of a schema takes long enough to be done for whoever errs, not for whoever means to.</summary>
    private const int MostSuggestions = 20;

    private int _unknown;

    public override void VisitTypeName(NamedTypeReference type)
    {
        if (Schema.FindType(type.Name) is not null) return;
        var known = Schema.Types.Where(candidate => !candidate.IsIntrospection).Select(candidate => candidate.Name);
        var suggestion = _unknown++ < MostSuggestions ? Suggestions.DidYouMean(type.Name, known) : "";
        Report($"Unknown type \"{type.Name}\".{suggestion}", type.Location);
    }
}
