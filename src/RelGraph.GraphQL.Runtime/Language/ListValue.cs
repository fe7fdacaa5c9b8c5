using System.Collections.Immutable;

namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>A list written in brackets.</summary>
/// <param name="items">The items in order.</param>
/// <param name="location">Where it stands in the text.</param>
public sealed class ListValue(ImmutableArray<Value> items, Location location) : Value(location)
{
    /// <summary>The items in order.</summary>
    public ImmutableArray<Value> Items { get; } = items;
}
