using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Costs;

/// <summary>The fragments an operation uses, each after those it uses itself. Validation has excluded cycles.</summary>
internal static class FragmentOrder
{
    public static IEnumerable<FragmentDefinition> InnermostFirst(Document document, OperationDefinition operation)
    {
        var all = document.Definitions.OfType<FragmentDefinition>().DistinctBy(static fragment => fragment.Name).ToDictionary(static fragment => fragment.Name, StringComparer.Ordinal);
        if (all.Count == 0)
            yield break;
        var done = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<(FragmentDefinition? Fragment, List<string> Uses, int Next)>();
        open.Push((null, Uses(operation.SelectionSet), 0));
        while (open.TryPop(out var position))
        {
            if (position.Next < position.Uses.Count)
            {
                open.Push(position with { Next = position.Next + 1 });
                if (all.TryGetValue(position.Uses[position.Next], out var fragment) && done.Add(fragment.Name))
                    open.Push((fragment, Uses(fragment.SelectionSet), 0));
            }
            else if (position.Fragment is { } complete)
            {
                yield return complete;
            }
        }
    }

    private static List<string> Uses(SelectionSet root)
    {
        var uses = new List<string>();
        var open = new Stack<SelectionSet>();
        open.Push(root);
        while (open.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                if (selection is FragmentSpread spread)
                    uses.Add(spread.Name);
                else if (((selection as Field)?.SelectionSet ?? (selection as InlineFragment)?.SelectionSet) is { } inner)
                    open.Push(inner);
            }
        }

        return uses;
    }
}
