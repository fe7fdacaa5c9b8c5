using RelGraph.GraphQL.Schema.Opportunities;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.WhatIf;

/// <summary>A deal before and after hypothetical changes.</summary>
public sealed class OpportunityDelta
{
    private readonly Reader _before;
    private readonly Reader _after;
    private readonly string _id;

    internal OpportunityDelta(Reader before, Reader after, string id) => (_before, _after, _id) = (before, after, id);

    /// <summary>The deal as it is.</summary>
    public OpportunityNode? Before => _before.Opportunity(_id);

    /// <summary>The deal as it would be.</summary>
    public OpportunityNode? After => _after.Opportunity(_id);

    /// <summary>Change of the decision-chain score in points; null where there is none before or after.</summary>
    public double? DecisionChain => _after.Book.DecisionChain(_id).Value - _before.Book.DecisionChain(_id).Value;

    /// <summary>Change of the win probability in points; null where there is none before or after.</summary>
    public double? WinProbability => _after.Book.WinProbability(_id).Value - _before.Book.WinProbability(_id).Value;
}
