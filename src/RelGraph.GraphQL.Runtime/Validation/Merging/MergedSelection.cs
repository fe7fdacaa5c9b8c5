namespace RelGraph.GraphQL.Runtime.Validation.Merging;

/// <summary>Selection sets that execution would merge, waiting to be checked.</summary>
/// <param name="Sets">The selection sets.</param>
/// <param name="Path">How they were reached, or null at a root.</param>
/// <param name="ChecksParents">Whether the fields can meet in one object, so that they must be the same field; if not,
/// only the shapes of their values must agree.</param>
internal readonly record struct MergedSelection(List<TypedSelectionSet> Sets, MergePath? Path, bool ChecksParents);
