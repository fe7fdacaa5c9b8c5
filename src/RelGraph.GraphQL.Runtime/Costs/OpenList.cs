namespace RelGraph.GraphQL.Runtime.Costs;

/// <summary>A list whose length only the field around it can bound, as <c>nodes</c> of a connection.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="EachItem">The cost of one item, in thousandths.</param>
internal readonly record struct OpenList(string Field, long EachItem);
