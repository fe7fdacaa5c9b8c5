namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>The value of a custom field.</summary>
/// <param name="Name">The field's name, as declared.</param>
/// <param name="Value">Its value as canonical text.</param>
public sealed record CustomValueInput(string Name, string Value);
