using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Validation;

/// <summary>A place where a value is expected.</summary>
/// <param name="Type">The type expected, or null when it is unknown because something around it is wrong.</param>
/// <param name="HasDefault">Whether the schema has a default for the place.</param>
/// <param name="OneOf">The input object of which exactly one field must be given, when the place is a field of such.</param>
internal readonly record struct InputPosition(GraphQLType? Type, bool HasDefault = false, InputObjectType? OneOf = null);
