namespace RelGraph.GraphQL.Runtime.Validation;

/// <summary>Finds all fragments an operation uses, directly or through others.</summary>
internal sealed class OperationScopes(ValidationContext context)
{
    private readonly Stack<DefinitionFacts> _pending = [];
    private readonly List<DefinitionFacts> _found = [];
    private int _searches;

    /// <summary>The operation itself and every fragment reached from it, each once; valid until the next call.</summary>
    /// <remarks>With a stack of its own: a chain of fragments may be longer than the call stack allows.</remarks>
    public IReadOnlyList<DefinitionFacts> From(DefinitionFacts operation)
    {
        _searches++;
        _found.Clear();
        _pending.Push(operation);
        while (_pending.TryPop(out var facts))
        {
            _found.Add(facts);
            foreach (var spread in facts.Spreads)
            {
                if (context.FindFragment(spread.Name) is not { } fragment || fragment.Stamp == _searches) continue;
                fragment.Stamp = _searches;
                _pending.Push(fragment);
            }
        }
        return _found;
    }
}
