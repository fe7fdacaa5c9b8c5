using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Schema.Lists.Pages;

/// <summary>Marks a connection, so that the cost of a page is bounded before it is made.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PagedAttribute : ListSizeAttribute
{
    /// <param name="usual">The length when neither <c>first</c> nor <c>last</c> is given.</param>
    public PagedAttribute(int usual = PageArguments.UsualLength)
        : base(usual)
    {
        Slicing = ["first", "last"];
        Sized = ["nodes", "edges"];
    }
}
