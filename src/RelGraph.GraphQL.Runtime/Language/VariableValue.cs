namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>The use of a variable as a value.</summary>
/// <param name="name">The variable's name, without the dollar sign.</param>
/// <param name="location">Where it stands in the text.</param>
public sealed class VariableValue(string name, Location location) : Value(location)
{
    /// <summary>The variable's name, without the dollar sign.</summary>
    public string Name { get; } = name;
}
