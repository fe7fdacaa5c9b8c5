using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Valuation.Drivers;

namespace RelGraph.GraphQL.Schema.Opportunities;

/// <summary>What one driver adds to the value of a deal.</summary>
/// <param name="part">The part.</param>
[GraphQLName("DriverPart")]
public sealed class DriverPartNode(DriverPart part)
{
    /// <summary>The driver.</summary>
    public ValueDriver Driver => part.Driver;

    /// <summary>Its name.</summary>
    public BilingualText Label => part.Label;

    /// <summary>What it adds; negative where it takes away.</summary>
    public Money Amount => part.Amount;

    /// <summary>The lower end of the 80 % interval, from what is uncertain about the people.</summary>
    public Money Low => ValueSplitNode.Minor(part.Range.Low, part.Amount);

    /// <summary>The upper end of the interval.</summary>
    public Money High => ValueSplitNode.Minor(part.Range.High, part.Amount);
}
