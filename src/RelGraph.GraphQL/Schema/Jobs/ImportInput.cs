namespace RelGraph.GraphQL.Schema.Jobs;

/// <summary>A bundle of CSV files, as large as a request may be.</summary>
/// <param name="Files">The files; at least one.</param>
/// <param name="Author">Who imports: an employee's id, or the name of a system.</param>
/// <param name="Note">Why, in the author's words.</param>
/// <param name="DryRun">Whether only to check: nothing is recorded.</param>
public sealed record ImportInput(IReadOnlyList<ImportFileInput> Files, string Author, string? Note = null, bool DryRun = false);
