using RelGraph.Engine.History;
using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>Who records a fact, for which days, and how sure the source is.</summary>
/// <param name="Author">Who changes the record: an employee's id, or the name of a system.</param>
/// <param name="IdempotencyKey">The caller's id of the change: sending the same content under it again changes nothing and gives the same receipt, other content is refused. Made from the content when left out.</param>
/// <param name="IfVersion">Only while the fact has this version (`Fact.version`), 0 for one that must not exist yet; whatever is recorded is superseded when left out.</param>
/// <param name="Note">Why, in the author's words.</param>
/// <param name="ValidFrom">The first day on which it is true; the day the fact itself names when left out, or always.</param>
/// <param name="ValidTo">The first day on which it is no longer true; open-ended when left out.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Confidence">How sure the source is, 0 to 1.</param>
/// <param name="Visibility">Who may see it; everybody in the workspace when left out.</param>
/// <param name="CustomFields">Values of custom fields, for nouns.</param>
/// <param name="DryRun">Whether only to check, and to tell what would change: nothing is written.</param>
public sealed record RecordingInput(
    string Author, [property: GraphQLId] string? IdempotencyKey = null, long? IfVersion = null, string? Note = null, DateOnly? ValidFrom = null, DateOnly? ValidTo = null,
    FactSource Source = FactSource.Human, double Confidence = 1, VisibilityInput? Visibility = null,
    IReadOnlyList<CustomValueInput>? CustomFields = null, bool DryRun = false) : IStatement
{
    internal ChangeSetHeader Header => ChangeDesk.Header(IdempotencyKey, Author, Note);
}
