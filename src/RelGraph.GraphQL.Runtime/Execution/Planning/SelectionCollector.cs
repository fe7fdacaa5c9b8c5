using RelGraph.GraphQL.Runtime.Execution.Coercion;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Execution.Planning;

/// <summary>Collects and merges the fields of selection sets for an object type (specification 6.3.2, <c>CollectFields</c>).</summary>
/// <remarks>Walks with a stack of its own: nesting of fragments comes from the client.</remarks>
internal sealed class SelectionCollector(Schema schema, PreparedDocument prepared, VariableValues conditions)
{
    /// <summary>The selections by response key, keys in response order.</summary>
    /// <exception cref="FieldException">A condition has no valid value.</exception>
    public IReadOnlyList<(string Key, List<Field> Nodes)> Collect(ObjectType type, IReadOnlyList<SelectionSet> selectionSets)
    {
        var order = new List<string>();
        var groups = new Dictionary<string, List<Field>>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var selectionSet in selectionSets)
            Collect(type, selectionSet, visited, order, groups);
        return [.. order.Select(key => (key, groups[key]))];
    }

    private void Collect(ObjectType type, SelectionSet root, HashSet<string> visited, List<string> order, Dictionary<string, List<Field>> groups)
    {
        var open = new Stack<(SelectionSet Set, int Next)>();
        open.Push((root, 0));
        while (open.TryPop(out var position))
        {
            var (set, next) = position;
            if (next >= set.Selections.Length)
                continue;
            open.Push((set, next + 1));
            var selection = set.Selections[next];
            if (!IsIncluded(selection))
                continue;
            switch (selection)
            {
                case Field field:
                    if (!groups.TryGetValue(field.ResponseKey, out var group))
                    {
                        groups.Add(field.ResponseKey, group = []);
                        order.Add(field.ResponseKey);
                    }

                    group.Add(field);
                    break;
                case FragmentSpread spread when visited.Add(spread.Name) && prepared.Fragments.TryGetValue(spread.Name, out var fragment) && Applies(fragment.TypeCondition, type):
                    open.Push((fragment.SelectionSet, 0));
                    break;
                case InlineFragment inline when Applies(inline.TypeCondition, type):
                    open.Push((inline.SelectionSet, 0));
                    break;
            }
        }
    }

    private bool Applies(NamedTypeReference? condition, ObjectType type) =>
        condition is null || (schema.FindType(condition.Name) is { } named && schema.IsSubtype(type, named));

    private bool IsIncluded(Selection selection)
    {
        foreach (var directive in selection.Directives)
        {
            if (directive.Name == BuiltInDirectives.Skip.Name && Condition(BuiltInDirectives.Skip, directive))
                return false;
            if (directive.Name == BuiltInDirectives.Include.Name && !Condition(BuiltInDirectives.Include, directive))
                return false;
        }

        return true;
    }

    private bool Condition(DirectiveDefinition definition, Directive directive) =>
        ArgumentCoercion.Coerce(definition.Arguments, directive.Arguments, conditions)[0] is true;
}
