using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Lists.Orders;

/// <summary>One step of the order of a list.</summary>
internal interface IOrder<in T>
{
    /// <summary>What it orders by, as cursors name it.</summary>
    string Name { get; }

    /// <summary>Which end comes first.</summary>
    SortDirection Direction { get; }

    /// <summary>Whether a value depends on more of the picture than the object itself: on scores, rates, stage changes.</summary>
    bool ReadsPicture { get; }

    /// <summary>What kind of value that is.</summary>
    SortKind Kind { get; }

    /// <summary>What an object is ordered by.</summary>
    SortValue ValueOf(T item, Reader reader);
}
