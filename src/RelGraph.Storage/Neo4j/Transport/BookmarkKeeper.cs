namespace RelGraph.Storage.Neo4j.Transport;

/// <summary>Keeps the bookmarks of the newest state seen, so that the next statement sees at least that, on whatever member of a cluster it runs.</summary>
internal sealed class BookmarkKeeper
{
    private readonly Lock _lock = new();
    private string[] _current = [];

    /// <summary>The bookmarks to send with a statement.</summary>
    public string[] Current
    {
        get
        {
            lock (_lock)
            {
                return _current;
            }
        }
    }

    /// <summary>Puts what an answer brought in the place of what its statement was sent with; what others brought meanwhile stays.</summary>
    public void Advance(IReadOnlyCollection<string> sent, IReadOnlyList<string> brought)
    {
        if (brought.Count == 0)
        {
            return;
        }

        lock (_lock)
        {
            _current = [.. _current.Except(sent, StringComparer.Ordinal).Union(brought, StringComparer.Ordinal)];
        }
    }
}
