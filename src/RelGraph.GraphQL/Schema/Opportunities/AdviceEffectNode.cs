using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.Scoring.Advising;

namespace RelGraph.GraphQL.Schema.Opportunities;

/// <summary>What an action is expected to change: the chance that it succeeds times what success changes. Associational, not causal.</summary>
/// <param name="effect">The effect.</param>
[GraphQLName("AdviceEffect")]
public sealed class AdviceEffectNode(AdviceEffect effect)
{
    /// <summary>The chance that it succeeds, 0 to 1: an assumption, or the strength of the path.</summary>
    public double Success => effect.Success;

    /// <summary>Change of the decision-chain score, in points.</summary>
    public double Chain => effect.Chain;

    /// <summary>Change of the win probability, in percentage points.</summary>
    public double Win => effect.Win;

    /// <summary>Change of the deal's expected value.</summary>
    public Money Money => effect.Money;

    /// <summary>The lower end of its 80 % interval, from what is uncertain about the people.</summary>
    public Money Low => ValueSplitNode.Minor(effect.MoneyRange.Low, effect.Money);

    /// <summary>The upper end of the interval.</summary>
    public Money High => ValueSplitNode.Minor(effect.MoneyRange.High, effect.Money);

    /// <summary>Change of the relationship capital with the person over a year; null where it changes no closeness or there is no money.</summary>
    public Money? Capital => effect.Capital;
}
