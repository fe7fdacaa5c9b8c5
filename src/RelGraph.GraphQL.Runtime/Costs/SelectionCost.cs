namespace RelGraph.GraphQL.Runtime.Costs;

/// <summary>The bound for one selection on one object: what is known, and lists that wait for the field around them.</summary>
internal sealed class SelectionCost
{
    private readonly List<OpenList> _open = [];

    /// <summary>What does not wait, in thousandths.</summary>
    public long Known { get; private set; }

    public void Add(long thousandths) => Known = CostUnits.Add(Known, thousandths);

    public void Wait(string field, long eachItem) => _open.Add(new OpenList(field, eachItem));

    public void Include(SelectionCost other)
    {
        Add(other.Known);
        _open.AddRange(other._open);
    }

    /// <summary>Everything, with the lists as long as the field around them says.</summary>
    /// <param name="lengthOf">The length of the list of a name.</param>
    public long Total(Func<string, long> lengthOf)
    {
        var total = Known;
        foreach (var list in _open)
            total = CostUnits.Add(total, CostUnits.Times(lengthOf(list.Field), list.EachItem));
        return total;
    }
}
