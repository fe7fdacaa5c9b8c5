using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Validation.Merging;

/// <summary>A selection set and the type it applies to, null when unknown.</summary>
internal readonly record struct TypedSelectionSet(SelectionSet Set, NamedType? Type);
