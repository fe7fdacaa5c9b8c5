using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Execution.Engine;

/// <summary>What one operation or fragment itself contains, before the fragments it uses are added.</summary>
internal sealed class SelectionMetrics
{
    /// <summary>In place of a number of lists: not below the schema.</summary>
    private const int Outside = -1;

    private SelectionMetrics()
    {
    }

    public long Fields { get; private set; }

    public long Aliases { get; private set; }

    public long RootFields { get; private set; }

    public int Depth { get; private set; }

    /// <summary>How many lists of the schema's members are nested in one another.</summary>
    public int IntrospectionDepth { get; private set; }

    /// <summary>Each use of a fragment, with the number of field levels and of such lists above it.</summary>
    public List<(string Name, int Depth, int Lists)> Spreads { get; } = [];

    public Field? Introspection { get; private set; }

    /// <summary>Walks with a stack of its own: nesting comes from the client.</summary>
    public static SelectionMetrics Of(ExecutableDefinition definition)
    {
        var metrics = new SelectionMetrics();
        var open = new Stack<(SelectionSet Set, int Depth, int Lists)>();
        open.Push((definition.SelectionSet, 0, definition is FragmentDefinition fragment && IsIntrospection(fragment.TypeCondition.Name) ? 0 : Outside));
        while (open.TryPop(out var position))
        {
            foreach (var selection in position.Set.Selections)
            {
                switch (selection)
                {
                    case Field field:
                        metrics.Add(field, position.Depth);
                        var lists = Lists(field, position.Lists);
                        metrics.IntrospectionDepth = Math.Max(metrics.IntrospectionDepth, lists);
                        if (field.SelectionSet is { } inner)
                            open.Push((inner, position.Depth + 1, lists));
                        break;
                    case InlineFragment inline:
                        open.Push((inline.SelectionSet, position.Depth, position.Lists));
                        break;
                    case FragmentSpread spread:
                        metrics.Spreads.Add((spread.Name, position.Depth, Math.Max(0, position.Lists)));
                        break;
                }
            }
        }

        return metrics;
    }

    /// <summary>Adds a fragment whose own uses have been added already. Sums stop at a bound far above any limit.</summary>
    public void Include(SelectionMetrics fragment, int depth, int lists)
    {
        const long Bound = long.MaxValue / 4;
        Fields = Math.Min(Bound, Fields + fragment.Fields);
        Aliases = Math.Min(Bound, Aliases + fragment.Aliases);
        if (depth == 0)
            RootFields = Math.Min(Bound, RootFields + fragment.RootFields);
        Depth = Math.Max(Depth, depth + fragment.Depth);
        IntrospectionDepth = Math.Max(IntrospectionDepth, lists + fragment.IntrospectionDepth);
        Introspection ??= fragment.Introspection;
    }

    private static bool IsIntrospection(string type) => type.StartsWith("__", StringComparison.Ordinal);

    private static int Lists(Field field, int above) => field.Name switch
    {
        "__schema" or "__type" => 0,
        "fields" or "inputFields" or "interfaces" or "possibleTypes" when above != Outside => above + 1,
        _ => above,
    };

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
