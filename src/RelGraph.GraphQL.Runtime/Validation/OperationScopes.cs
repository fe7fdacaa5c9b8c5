namespace RelGraph.GraphQL.Runtime.Validation;

/// <summary>Finds all fragments an operation uses, directly or through others.</summary>
internal sealed class OperationScopes(ValidationContext context)
{
    private readonly Stack<DefinitionFacts> pending = [];
    private readonly List<DefinitionFacts> found = [];
    private int searches;

    /// <summary>The operation itself and every fragment reached from it, each once; valid until the next call.</summary>
    /// <remarks>With a stack of its own: a chain of fragments may be longer than the call stack allows.</remarks>
    public IReadOnlyList<DefinitionFacts> From(DefinitionFacts operation)
    {
        searches++;
        found.Clear();
        pending.Push(operation);
        while (pending.TryPop(out var facts))
        {
            found.Add(facts);
            foreach (var spread in facts.Spreads)
            {
                if (context.FindFragment(spread.Name) is not { } fragment || fragment.Stamp == searches) continue;
                fragment.Stamp = searches;
                pending.Push(fragment);
            }
        }
        return found;
    }
}
