using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Valuation;
using RelGraph.Scoring.Valuation.Drivers;

namespace RelGraph.GraphQL.Schema.Opportunities;

/// <summary>What a deal's value is made of: a neutral deal, what each driver adds, and what each person adds to the relationship. The parts sum to the value to the minor unit. Associational, not causal.</summary>
[GraphQLName("ValueSplit")]
public sealed class ValueSplitNode
{
    private readonly ValueSplit _split;
    private readonly Reader _reader;

    internal ValueSplitNode(ValueSplit split, Reader reader) => (_split, _reader) = (split, reader);

    /// <summary>The deal's value: the neutral deal and the drivers together.</summary>
    public Money Expected => _split.Value.Expected;

    /// <summary>What the deal would be worth with nobody covered, neutral views of solution and price, and usual behaviour.</summary>
    public Money Neutral => _split.Neutral;

    /// <summary>What relationship, solution, price and behaviour add.</summary>
    [ListSize(4)]
    public IReadOnlyList<DriverPartNode> Drivers => [.. _split.Drivers.Select(part => new DriverPartNode(part))];

    /// <summary>What each person adds to the relationship, the largest first; those of whom too little is known last.</summary>
    [ListSize(12)]
    public IReadOnlyList<PersonPartNode> People => [.. _split.People.Select(part => new PersonPartNode(part, _reader))];

    /// <summary>The part of the relationship that belongs to people of whom too little is known to show an amount.</summary>
    public Money NeedsEvidence => _split.NeedsEvidence;

    /// <summary>How to read the numbers.</summary>
    public BilingualText Basis => DealValue.Basis;

    /// <summary>An amount at one end of an interval.</summary>
    internal static Money Minor(double minorUnits, Money like) => new((long)Math.Round(minorUnits, MidpointRounding.ToEven), like.Currency);
}
