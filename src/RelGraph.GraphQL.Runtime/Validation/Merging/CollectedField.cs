using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Validation.Merging;

/// <summary>A field with the type it is selected on and its definition there; null when unknown.</summary>
internal readonly record struct CollectedField(Field Field, NamedType? Parent, FieldDefinition? Definition);
