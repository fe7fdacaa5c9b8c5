using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Validation.Rules;

/// <summary>A spread fragment is defined in the document (section 5.5.2.1, Fragment Spread Target Defined).</summary>
internal sealed class KnownFragmentNames : ValidationRule
{
    public override void VisitSpread(FragmentSpread spread, NamedType? parent)
    {
        if (Context.FindFragment(spread.Name) is not null) return;
        var known = Context.Fragments.Select(facts => ((FragmentDefinition)facts.Definition).Name);
        Report($"Unknown fragment \"{spread.Name}\".{Suggestions.DidYouMean(spread.Name, known)}", spread.Location);
    }
}
