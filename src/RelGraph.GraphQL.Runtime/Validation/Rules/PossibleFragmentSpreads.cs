using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Validation.Rules;

/// <summary>A fragment is spread only where an object of its type can be (section 5.5.2.3, Fragment Spread Is
/// Possible).</summary>
internal sealed class PossibleFragmentSpreads : ValidationRule
{
    private readonly Dictionary<(NamedType, NamedType), bool> _overlaps = [];

    public override void VisitInlineFragment(InlineFragment fragment, NamedType? parent, NamedType? condition)
    {
        if (!IsImpossible(parent, condition)) return;
        Report($"A fragment on \"{condition!.Name}\" cannot be spread here: no object is both \"{parent!.Name}\" and " +
            $"\"{condition.Name}\".", fragment.Location);
    }

    public override void VisitSpread(FragmentSpread spread, NamedType? parent)
    {
        if (Context.FindFragment(spread.Name)?.Definition is not FragmentDefinition fragment) return;
        var condition = Schema.FindType(fragment.TypeCondition.Name);
        if (!IsImpossible(parent, condition)) return;
        Report($"Fragment \"{spread.Name}\" cannot be spread here: no object is both \"{parent!.Name}\" and " +
            $"\"{condition!.Name}\".", spread.Location);
    }

    private bool IsImpossible(NamedType? parent, NamedType? condition)
    {
        if (parent is not { IsComposite: true } || condition is not { IsComposite: true }) return false;
        if (!_overlaps.TryGetValue((parent, condition), out var overlap))
            _overlaps.Add((parent, condition), overlap = Schema.Overlap(parent, condition));
        return !overlap;
    }
}
