namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>The literal null.</summary>
/// <param name="location">Where it stands in the text.</param>
public sealed class NullValue(Location location) : Value(location);
