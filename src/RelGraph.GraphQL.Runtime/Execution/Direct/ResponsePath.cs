namespace RelGraph.GraphQL.Runtime.Execution.Direct;

/// <summary>Where in the response the writer is: a place in the tree, and the steps from there.</summary>
internal sealed class ResponsePath
{
    private (string? Key, int Index)[] _steps = new (string?, int)[16];
    private ResultNode? _place;
    private int _slot;

    /// <summary>The number of steps; set back to leave several at once.</summary>
    public int Depth { get; set; }

    /// <summary>Begins at a slot of the tree.</summary>
    public void Begin(ResultNode place, int slot) => (_place, _slot, Depth) = (place, slot, 0);

    public void Push(string key) => Next() = (key, 0);

    public void Push(int index) => Next() = (null, index);

    public void Pop() => Depth--;

    public IReadOnlyList<object> ToList()
    {
        List<object> path = [.. _place?.Path(_slot) ?? []];
        foreach (var (key, index) in _steps.AsSpan(0, Depth))
            path.Add(key ?? (object)index);
        return path;
    }

    private ref (string? Key, int Index) Next()
    {
        if (Depth == _steps.Length)
            Array.Resize(ref _steps, _steps.Length * 2);
        return ref _steps[Depth++];
    }
}
