namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>Says what one call of a field costs, in units of one object of the answer.</summary>
/// <param name="weight">The cost; at least 0.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class CostAttribute(double weight) : Attribute
{
    /// <summary>The cost of one call.</summary>
    public double Weight { get; } = weight;
}
