using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Valuation;

namespace RelGraph.GraphQL.Schema.Opportunities;

/// <summary>What an open deal is worth: probability × amount × margin × discount. Associational, not causal.</summary>
[GraphQLName("DealValue")]
public sealed class DealValueNode
{
    private readonly DealValue _value;

    internal DealValueNode(DealValue value) => _value = value;

    /// <summary>The amount if won, in the workspace's currency.</summary>
    public Money Amount => _value.Amount;

    /// <summary>Whether the amount comes from a quote rather than from the seller.</summary>
    public bool IsQuoted => _value.IsQuoted;

    /// <summary>Margin as part of the amount.</summary>
    public double MarginRate => _value.MarginRate;

    /// <summary>Chance of winning, 0 to 1.</summary>
    public double Probability => _value.Probability;

    /// <summary>Discount factor for the usual time from this stage to winning.</summary>
    public double Discount => _value.Discount;

    /// <summary>The expected value.</summary>
    public Money Expected => _value.Expected;

    /// <summary>The expected value at the lower end of the 80 % interval of the probability.</summary>
    public Money Low => Minor(_value.Range.Low);

    /// <summary>The expected value at the upper end of the 80 % interval of the probability.</summary>
    public Money High => Minor(_value.Range.High);

    /// <summary>How to read the number.</summary>
    public BilingualText Basis => DealValue.Basis;

    private Money Minor(double minorUnits) => new((long)Math.Round(minorUnits, MidpointRounding.ToEven), _value.Expected.Currency);
}
