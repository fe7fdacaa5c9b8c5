using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Validation.Merging;

/// <summary>Gathers the fields of selection sets by response key, through fragments, each fragment once.</summary>
internal sealed class FieldCollector(ValidationContext context)
{
    private readonly HashSet<string> spread = new(StringComparer.Ordinal);
    private readonly Queue<TypedSelectionSet> pending = [];

    /// <summary>The fields of one response key each, in the order first met.</summary>
    /// <param name="sets">The selection sets to merge.</param>
    /// <param name="stepsLeft">Reduced by one for each selection met; collecting ends early when it gets negative.</param>
    public List<List<CollectedField>> Collect(List<TypedSelectionSet> sets, ref int stepsLeft)
    {
        var groups = new List<List<CollectedField>>();
        var byKey = new Dictionary<string, List<CollectedField>>(StringComparer.Ordinal);
        spread.Clear();
        pending.Clear();
        foreach (var set in sets) pending.Enqueue(set);
        while (stepsLeft >= 0 && pending.TryDequeue(out var set))
        {
            foreach (var selection in set.Set.Selections)
            {
                if (--stepsLeft < 0) break;
                switch (selection)
                {
                    case Field field:
                        var definition = set.Type is null ? null : context.Schema.FindField(set.Type, field.Name);
                        if (!byKey.TryGetValue(field.ResponseKey, out var group))
                        {
                            byKey.Add(field.ResponseKey, group = []);
                            groups.Add(group);
                        }
                        group.Add(new CollectedField(field, set.Type, definition));
                        break;
                    case InlineFragment fragment:
                        pending.Enqueue(new TypedSelectionSet(fragment.SelectionSet, TypeOf(fragment.TypeCondition) ?? set.Type));
                        break;
                    case FragmentSpread named when spread.Add(named.Name) &&
                        context.FindFragment(named.Name)?.Definition is FragmentDefinition target:
                        pending.Enqueue(new TypedSelectionSet(target.SelectionSet, TypeOf(target.TypeCondition)));
                        break;
                }
            }
        }
        return groups;
    }

    private NamedType? TypeOf(NamedTypeReference? condition) =>
        condition is null ? null : context.Schema.FindType(condition.Name);
}
