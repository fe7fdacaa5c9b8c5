using System.Collections;
using RelGraph.GraphQL.Runtime.Execution.Planning;

namespace RelGraph.GraphQL.Runtime.Execution.Direct;

/// <summary>The items of a list that a resolver gave, whatever kind of list it is.</summary>
internal readonly struct ListItems
{
    // Reading an array through its interface costs several times as much.
    private readonly object?[]? _array;
    private readonly IList? _list;

    /// <exception cref="FieldException">It is no list.</exception>
    public ListItems(object value, PlannedField field)
    {
        if (value is string or not IEnumerable)
            throw BrokenPromise.NoList(field);
        _array = value as object?[];
        _list = _array is null ? value as IList : null;
        if (_array is null && _list is null)
            _array = [.. ((IEnumerable)value).Cast<object?>()];
    }

    public int Count => _array?.Length ?? _list!.Count;

    public object? this[int index] => _array is { } array ? array[index] : _list![index];
}
