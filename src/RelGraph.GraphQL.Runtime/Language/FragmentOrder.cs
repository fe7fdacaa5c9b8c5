namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>The fragments of a document, each after those it uses itself, so that what is known of those can be added to it.</summary>
/// <remarks>Time linear in the document, with a stack of its own: nesting comes from the client. Validation has excluded cycles; in a document that was not validated they end somewhere.</remarks>
internal static class FragmentOrder
{
    public static IEnumerable<FragmentDefinition> InnermostFirst(Document document)
    {
        var all = document.Definitions.OfType<FragmentDefinition>().DistinctBy(static fragment => fragment.Name).ToDictionary(static fragment => fragment.Name, StringComparer.Ordinal);
        var begun = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<(FragmentDefinition Fragment, List<string> Uses, int Next)>();
        foreach (var start in all.Values)
        {
            if (begun.Add(start.Name))
                open.Push((start, Uses(start.SelectionSet), 0));
            while (open.TryPop(out var position))
            {
                if (position.Next == position.Uses.Count)
                {
                    yield return position.Fragment;
                    continue;
                }

                open.Push(position with { Next = position.Next + 1 });
                if (all.TryGetValue(position.Uses[position.Next], out var used) && begun.Add(used.Name))
                    open.Push((used, Uses(used.SelectionSet), 0));
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
