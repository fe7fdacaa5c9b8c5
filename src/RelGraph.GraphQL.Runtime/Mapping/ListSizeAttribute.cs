namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>Says how long the list behind a field can get, so that the cost of a document can be bounded before it runs.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public class ListSizeAttribute : Attribute
{
    /// <summary>For a list whose length no argument bounds.</summary>
    /// <param name="assumed">The length counted; at least 1.</param>
    public ListSizeAttribute(int assumed) => Assumed = assumed;

    /// <summary>For a list whose length arguments bound.</summary>
    public ListSizeAttribute()
    {
    }

    /// <summary>The length counted when no slicing argument is given; 0 for the usual one.</summary>
    public int Assumed { get; }

    /// <summary>Arguments of the field, as clients name them, that bound the length.</summary>
    public string[] Slicing { get; init; } = [];

    /// <summary>Fields of the value, as clients name them, whose lists have this length; none when the field itself is the list.</summary>
    public string[] Sized { get; init; } = [];
}
