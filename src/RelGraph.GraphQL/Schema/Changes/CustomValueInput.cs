namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>The value of a custom field.</summary>
/// <param name="Name">The field's name, as declared.</param>
/// <param name="Value">Its value as text, of the declared type: a number, true or false, a date such as 2026-03-31, one of the choices. Empty for none.</param>
public sealed record CustomValueInput(string Name, string Value);
