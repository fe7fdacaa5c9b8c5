using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Schema.Pool;

/// <summary>A rule of the pool for one industry.</summary>
[GraphQLName("IndustryDaysInput")]
public sealed record IndustryDaysInput
{
    /// <summary>The industry's name.</summary>
    public required string Industry { get; init; }

    /// <summary>Days without a contact that are allowed, 1 to 3660.</summary>
    public required int Days { get; init; }
}
