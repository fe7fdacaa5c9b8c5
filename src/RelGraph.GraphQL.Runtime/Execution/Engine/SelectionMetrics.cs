using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Execution.Engine;

/// <summary>What one operation or fragment itself contains, before the fragments it uses are added.</summary>
internal sealed class SelectionMetrics
{
    private SelectionMetrics()
    {
    }

    public long Fields { get; private set; }

    public long Aliases { get; private set; }

    public long RootFields { get; private set; }

    public int Depth { get; private set; }

    /// <summary>Each use of a fragment, with the number of field levels above it.</summary>
    public List<(string Name, int Depth)> Spreads { get; } = [];

    public Field? Introspection { get; private set; }

    /// <summary>Walks with a stack of its own: nesting comes from the client.</summary>
    public static SelectionMetrics Of(ExecutableDefinition definition)
    {
        var metrics = new SelectionMetrics();
        var open = new Stack<(SelectionSet Set, int Depth)>();
        open.Push((definition.SelectionSet, 0));
        while (open.TryPop(out var position))
        {
            foreach (var selection in position.Set.Selections)
            {
                switch (selection)
                {
                    case Field field:
                        metrics.Add(field, position.Depth);
                        if (field.SelectionSet is { } inner)
                            open.Push((inner, position.Depth + 1));
                        break;
                    case InlineFragment inline:
                        open.Push((inline.SelectionSet, position.Depth));
                        break;
                    case FragmentSpread spread:
                        metrics.Spreads.Add((spread.Name, position.Depth));
                        break;
                }
            }
        }

        return metrics;
    }

    /// <summary>Adds a fragment whose own uses have been added already. Sums stop at a bound far above any limit.</summary>
    public void Include(SelectionMetrics fragment, int depth)
    {
        const long Bound = long.MaxValue / 4;
        Fields = Math.Min(Bound, Fields + fragment.Fields);
        Aliases = Math.Min(Bound, Aliases + fragment.Aliases);
        if (depth == 0)
            RootFields = Math.Min(Bound, RootFields + fragment.RootFields);
        Depth = Math.Max(Depth, depth + fragment.Depth);
        Introspection ??= fragment.Introspection;
    }

    private void Add(Field field, int depth)
    {
        Fields++;
        if (field.Alias is not null)
            Aliases++;
        if (depth == 0)
            RootFields++;
        Depth = Math.Max(Depth, depth + 1);
        if (field.Name is "__schema" or "__type")
            Introspection ??= field;
    }
}
