namespace RelGraph.GraphQL.Schema.Lists.Pages;

/// <summary>One page of a list, with the size of the whole list.</summary>
/// <remarks>Cursors are made only when they are asked for.</remarks>
public sealed class Connection<T>
{
    private readonly Func<int, string> _cursorOf;

    internal Connection(IReadOnlyList<T> nodes, int totalCount, int before, Func<int, string> cursorOf)
    {
        Nodes = nodes;
        TotalCount = totalCount;
        PageInfo = new PageInfo(before > 0, before + nodes.Count < totalCount, nodes.Count, cursorOf);
        _cursorOf = cursorOf;
    }

    /// <summary>The objects of the page, in the order of the list.</summary>
    public IReadOnlyList<T> Nodes { get; }

    /// <summary>The objects of the page, each with its cursor.</summary>
    public IReadOnlyList<Edge<T>> Edges => [.. Nodes.Select((node, place) => new Edge<T>(_cursorOf(place), node))];

    /// <summary>How many objects the whole list has.</summary>
    public int TotalCount { get; }

    /// <summary>Where the page begins and ends.</summary>
    public PageInfo PageInfo { get; }
}
