using RelGraph.Scoring.Explanations;

namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>A field that recording would change.</summary>
/// <param name="Name">The name, as import files head the column, or of the custom field.</param>
/// <param name="Label">What it holds.</param>
/// <param name="Before">The value as text; null where it is empty.</param>
/// <param name="After">The value as it would be; null where it would be empty.</param>
public sealed record FieldEffect(string Name, BilingualText Label, string? Before, string? After);
