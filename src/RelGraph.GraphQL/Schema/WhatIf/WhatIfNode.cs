using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Changes;
using RelGraph.GraphQL.Schema.Identity;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.WhatIf;

/// <summary>Everything before and after hypothetical changes.</summary>
[GraphQLName("WhatIf")]
public sealed class WhatIfNode
{
    private readonly Reader _before;
    private readonly Reader? _after;

    internal WhatIfNode(Reader before, Reader? after, IReadOnlyList<UserError> errors) => (_before, _after, UserErrors) = (before, after, errors);

    /// <summary>What is wrong with the changes; when there is anything, `after` and all deltas are null.</summary>
    public IReadOnlyList<UserError> UserErrors { get; }

    /// <summary>Everything as it is.</summary>
    public PointInTime Before => new(_before);

    /// <summary>Everything as it would be; null when the changes have errors.</summary>
    public PointInTime? After => _after is null ? null : new PointInTime(_after);

    /// <summary>What a deal gains or loses; null when the changes have errors or there is no such deal before or after them.</summary>
    /// <param name="id">The deal's id.</param>
    [GraphQLField]
    public OpportunityDelta? Opportunity([IdOf(FactKind.Opportunity)] string id) =>
        _after is not null && _before.Book.Deals.Find(id) is not null && _after.Book.Deals.Find(id) is not null ? new OpportunityDelta(_before, _after, id) : null;
}
