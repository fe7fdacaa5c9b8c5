using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>One step: a fact that is true, or one that is true no more.</summary>
[GraphQLOneOf]
public sealed record ChangeInput
{
    /// <summary>The fact is true on its days.</summary>
    public AssertInput? Assert { get; init; }

    /// <summary>Nothing of this key is true on these days any more.</summary>
    public RetractInput? Retract { get; init; }
}
