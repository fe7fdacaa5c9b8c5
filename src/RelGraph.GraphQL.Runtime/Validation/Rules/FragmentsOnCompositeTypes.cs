using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Validation.Rules;

/// <summary>A fragment is on an object, interface or union (section 5.5.1.3, Fragments on Object, Interface or Union
/// Types).</summary>
internal sealed class FragmentsOnCompositeTypes : ValidationRule
{
    public override void VisitFragment(FragmentDefinition fragment, NamedType? condition)
    {
        if (condition is { IsComposite: false })
        {
            Report($"Fragment \"{fragment.Name}\" cannot be on \"{condition.Name}\"; it must be on an object, interface or union.",
                fragment.TypeCondition.Location);
        }
    }

    public override void VisitInlineFragment(InlineFragment fragment, NamedType? parent, NamedType? condition)
    {
        if (condition is { IsComposite: false })
        {
            Report($"A fragment cannot be on \"{condition.Name}\"; it must be on an object, interface or union.",
                fragment.TypeCondition!.Location);
        }
    }
}
