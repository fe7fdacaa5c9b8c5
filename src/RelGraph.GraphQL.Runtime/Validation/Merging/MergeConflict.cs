using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Validation.Merging;

/// <summary>Two fields of one response key that cannot be merged.</summary>
internal readonly record struct MergeConflict(Field First, Field Other, MergePath Path, string Reason);
