using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>Changes that become visible together or not at all.</summary>
/// <param name="Author">Who changes the record: an employee's id, or the name of a system.</param>
/// <param name="Changes">The steps, applied in this order; 1 to 10 000.</param>
/// <param name="IdempotencyKey">The caller's id of the change set: sending the same content under it again changes nothing and gives the same receipt, other content is refused. Made from the content when left out.</param>
/// <param name="Note">Why, in the author's words.</param>
public sealed record ChangeSetInput(string Author, IReadOnlyList<ChangeInput> Changes, [property: GraphQLId] string? IdempotencyKey = null, string? Note = null);
