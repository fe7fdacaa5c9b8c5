using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Validation.Rules;

/// <summary>A subscription has exactly one root field, which is no introspection field and does not depend on a
/// condition (section 5.2.4.1, Single Root Field).</summary>
internal sealed class SingleRootField : ValidationRule
{
    private OperationDefinition _operation = null!;
    private NamedType? _root;
    private readonly Dictionary<string, Field> _firstOfKey = new(StringComparer.Ordinal);

    // Fragments are visited once each and kept in a queue, so that neither cycles nor long chains do harm.
    private readonly Queue<SelectionSet> _pending = [];
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    public override void VisitOperation(OperationDefinition operation, NamedType? root)
    {
        if (operation.Operation != OperationType.Subscription || root is null) return;
        _operation = operation;
        _root = root;
        _firstOfKey.Clear();
        _visited.Clear();
        _pending.Enqueue(_operation.SelectionSet);
        while (_pending.TryDequeue(out var selectionSet))
        {
            foreach (var selection in selectionSet.Selections)
            {
                RefuseConditions(selection);
                Collect(selection);
            }
        }
        if (_firstOfKey.Count == 0)
            Report($"{Subject} must select one root field, but its fragments select none that applies.", operation.SelectionSet.Location);
    }

    private string Subject => _operation.Name is null ? "Anonymous subscription" : $"Subscription \"{_operation.Name}\"";

    private void Collect(Selection selection)
    {
        switch (selection)
        {
            case Field field:
                Collect(field);
                break;
            case InlineFragment fragment when Applies(fragment.TypeCondition):
                _pending.Enqueue(fragment.SelectionSet);
                break;
            case FragmentSpread spread when _visited.Add(spread.Name) &&
                Context.FindFragment(spread.Name)?.Definition is FragmentDefinition fragment && Applies(fragment.TypeCondition):
                _pending.Enqueue(fragment.SelectionSet);
                break;
        }
    }

    private void Collect(Field field)
    {
        if (!_firstOfKey.TryAdd(field.ResponseKey, field)) return;
        if (_firstOfKey.Count == 2)
        {
            var first = _firstOfKey.Values.First();
            Report($"{Subject} must select only one root field, but selects \"{first.ResponseKey}\" and " +
                $"\"{field.ResponseKey}\"; split it into one subscription each.", first.Location, field.Location);
        }
        if (field.Name.StartsWith("__", StringComparison.Ordinal))
        {
            Report($"{Subject} must not select the introspection field \"{field.Name}\" at its root; select it in a query.",
                field.Location);
        }
    }

    private void RefuseConditions(Selection selection)
    {
        foreach (var directive in selection.Directives)
        {
            if (directive.Name is "skip" or "include")
            {
                Report($"{Subject} must not use @{directive.Name} at its root, where exactly one field is needed.",
                    directive.Location);
            }
        }
    }

    private bool Applies(NamedTypeReference? condition) =>
        condition is null || (Schema.FindType(condition.Name) is { IsComposite: true } type && Schema.Overlap(type, _root!));
}
