using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Lists.Filters;

/// <summary>Decides which objects a list shows.</summary>
internal interface IFilter<in T>
{
    /// <summary>Whether the list shows the object.</summary>
    bool Allows(T item, Reader reader);
}
