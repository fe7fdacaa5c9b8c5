namespace RelGraph.GraphQL.Schema.Lists.Pages;

/// <summary>Where a page begins and ends, and whether the list goes on.</summary>
public sealed class PageInfo
{
    private readonly Func<int, string> _cursorOf;
    private readonly int _length;

    internal PageInfo(bool hasPreviousPage, bool hasNextPage, int length, Func<int, string> cursorOf) =>
        (HasPreviousPage, HasNextPage, _length, _cursorOf) = (hasPreviousPage, hasNextPage, length, cursorOf);

    /// <summary>Whether something comes before the page.</summary>
    public bool HasPreviousPage { get; }

    /// <summary>Whether something follows the page.</summary>
    public bool HasNextPage { get; }

    /// <summary>The cursor of the first object, to be given as `before`; null for an empty page.</summary>
    public string? StartCursor => _length == 0 ? null : _cursorOf(0);

    /// <summary>The cursor of the last object, to be given as `after`; null for an empty page.</summary>
    public string? EndCursor => _length == 0 ? null : _cursorOf(_length - 1);
}
