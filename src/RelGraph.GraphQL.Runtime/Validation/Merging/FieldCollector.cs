using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Validation.Merging;

/// <summary>Gathers the fields of selection sets by response key, through fragments, each fragment once.</summary>
internal sealed class FieldCollector(ValidationContext context)
{
    // All buffers are kept between calls, since hostile documents cause very many.
    private readonly HashSet<string> _spread = new(StringComparer.Ordinal);
    private readonly Queue<TypedSelectionSet> _pending = [];
    private readonly Dictionary<string, int> _lastOfKey = new(StringComparer.Ordinal);
    private readonly List<(CollectedField Field, int Previous, bool IsLast)> _fields = [];

    /// <summary>The fields of one response key each, by the last field of the key. A key with a single leaf is left
    /// out: nothing can conflict with it.</summary>
    /// <param name="sets">The selection sets to merge.</param>
    /// <param name="stepsLeft">Reduced by one for each selection met; collecting ends early when it gets negative.</param>
    public List<List<CollectedField>> Collect(List<TypedSelectionSet> sets, ref int stepsLeft)
    {
        _spread.Clear();
        _pending.Clear();
        _lastOfKey.Clear();
        _fields.Clear();
        foreach (var set in sets) _pending.Enqueue(set);
        while (stepsLeft >= 0 && _pending.TryDequeue(out var set))
        {
            foreach (var selection in set.Set.Selections)
            {
                if (--stepsLeft < 0) break;
                Add(selection, set.Type);
            }
        }
        return Groups();
    }

    private void Add(Selection selection, NamedType? type)
    {
        switch (selection)
        {
            case Field field:
                Add(field, type);
                break;
            case InlineFragment fragment:
                _pending.Enqueue(new TypedSelectionSet(fragment.SelectionSet, TypeOf(fragment.TypeCondition) ?? type));
                break;
            case FragmentSpread named when _spread.Add(named.Name) &&
                context.FindFragment(named.Name)?.Definition is FragmentDefinition target:
                _pending.Enqueue(new TypedSelectionSet(target.SelectionSet, TypeOf(target.TypeCondition)));
                break;
        }
    }

    private void Add(Field field, NamedType? type)
    {
        var key = field.ResponseKey;
        var previous = _lastOfKey.TryGetValue(key, out var last) ? last : -1;
        if (previous >= 0) _fields[previous] = _fields[previous] with { IsLast = false };
        _lastOfKey[key] = _fields.Count;
        _fields.Add((new CollectedField(field, type, null), previous, true));
    }

    private List<List<CollectedField>> Groups()
    {
        var groups = new List<List<CollectedField>>();
        foreach (var (last, beforeLast, isLast) in _fields)
        {
            if (!isLast || (beforeLast < 0 && last.Field.SelectionSet is null)) continue;
            var group = new List<CollectedField> { WithDefinition(last) };
            for (var index = beforeLast; index >= 0; index = _fields[index].Previous) group.Add(WithDefinition(_fields[index].Field));
            group.Reverse();
            groups.Add(group);
        }
        return groups;
    }

    private CollectedField WithDefinition(CollectedField field) => field with
    {
        Definition = field.Parent is null ? null : context.Schema.FindField(field.Parent, field.Field.Name),
    };

    private NamedType? TypeOf(NamedTypeReference? condition) =>
        condition is null ? null : context.Schema.FindType(condition.Name);
}
