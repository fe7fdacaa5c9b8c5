namespace RelGraph.Cli.Measures;

/// <summary>What a user asks of a measure.</summary>
/// <param name="Subjects">Ids or names in the order of the measure's arguments; fewer ask for a list.</param>
/// <param name="Vendor">Whose relationship: a competitor's id or name; us where null.</param>
/// <param name="Place">Where a competitor is measured; the whole firm where null.</param>
internal sealed record MeasureQuery(IReadOnlyList<string> Subjects, string? Vendor = null, string? Place = null);
